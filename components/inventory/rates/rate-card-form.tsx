'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { LeaveDialog } from '#components/layout/leave-dialog.tsx';
import { useRules } from '#components/layout/rule-texts.tsx';
import { useAnswer } from '#components/layout/use-answer.ts';
import { useLeaveGuard } from '#components/layout/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { RuleText } from '#components/ui/rule-text.tsx';
import { toast } from '#components/ui/toaster.tsx';
import { formatDate } from '#lib/core/dates.ts';
import type { ActionResult } from '#lib/core/errors.ts';
import { type PriceText, readPrices } from '#lib/inventory/rules/read-prices.ts';
import { rateCardWeeks, type SetRateCardInput } from '#lib/inventory/schema/changes.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';
import { WeekField } from './week-field.tsx';

type RateCardFormProps = {
  location: { id: string; updatedAt: string };
  inForce: readonly RateCardEntry[];
  /** The business's day today, the first one that prices may count from. */
  today: string;
  saveAction: (input: SetRateCardInput) => Promise<ActionResult<unknown>>;
};

/** New prices from a day on; a length that is left out keeps the price it has. */
export function RateCardForm({ location, inForce, today, saveAction }: RateCardFormProps) {
  const t = useTranslations('inventory.rates');
  const language = useLocale();
  const rules = useRules();
  const router = useRouter();
  const [texts, setTexts] = useState<PriceText>({});
  const [effectiveOn, setEffectiveOn] = useState(today);
  const [attempted, setAttempted] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [saving, setSaving] = useState(false);
  const { prices, problems } = rules(() => readPrices(texts));
  const guard = useLeaveGuard(Object.values(texts).some((text) => text.trim()) || effectiveOn !== today);
  const isTooEarly = effectiveOn < today;
  const answered = useAnswer();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setAttempted(true);
    setRefusal(undefined);
    if (Object.keys(problems).length > 0 || prices.length === 0 || isTooEarly) return;
    setSaving(true);
    const { id: locationId, updatedAt } = location;
    const answer = await answered(saveAction({ locationId, updatedAt, effectiveOn, prices }));
    setSaving(false);
    if (!answer.ok) return setRefusal(answer.message);
    setTexts({});
    setEffectiveOn(today);
    setAttempted(false);
    toast.success(t('saved', { day: formatDate(effectiveOn, language) }));
    router.refresh();
  };

  return (
    <Card title={t('newTitle')} description={t('newDescription')}>
      <form noValidate onSubmit={(event) => void save(event)} className="grid gap-6">
        {refusal ? (
          <Callout tone="danger" title={t('refused')}>
            <RuleText>{refusal}</RuleText>
          </Callout>
        ) : null}
        <Field
          label={t('effectiveOn')}
          hint={t('effectiveHint')}
          error={isTooEarly ? t('tooEarly', { day: formatDate(today, language) }) : undefined}
          className="max-w-56"
        >
          <Input
            type="date"
            min={today}
            value={effectiveOn}
            onChange={(event) => setEffectiveOn(event.target.value || today)}
          />
        </Field>
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          {rateCardWeeks.map((weeks) => (
            <WeekField
              key={weeks}
              weeks={weeks}
              text={texts[weeks] ?? ''}
              now={inForce.find((entry) => entry.weeks === weeks)?.netMinor}
              next={prices.find((price) => price.weeks === weeks)?.netMinor}
              problem={problems[weeks]}
              onChange={(text) => setTexts({ ...texts, [weeks]: text })}
            />
          ))}
        </div>
        <div className="flex flex-wrap items-center justify-end gap-3">
          {attempted && prices.length === 0 ? (
            <p role="alert" className="me-auto text-sm text-danger-text">
              {t('noPrice')}
            </p>
          ) : null}
          <Button type="submit" variant="primary" loading={saving}>
            {t('save')}
          </Button>
        </div>
      </form>
      <LeaveDialog guard={guard} />
    </Card>
  );
}
