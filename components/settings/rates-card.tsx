'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import type {
  AddExchangeRateInput,
  CorrectExchangeRateInput,
  RemoveExchangeRateInput,
} from '#lib/settings/schema/inputs.ts';
import type { ExchangeRateDto } from '#lib/settings/schema.ts';
import { DatedRows } from './dated-rows.tsx';
import { RemoveButton } from './remove-button.tsx';
import { RowDialog, type RowField } from './row-dialog.tsx';

export type RateActions = {
  add: (input: AddExchangeRateInput) => Promise<ActionResult<unknown>>;
  correct: (input: CorrectExchangeRateInput) => Promise<ActionResult<unknown>>;
  remove: (input: RemoveExchangeRateInput) => Promise<ActionResult<unknown>>;
};

type RatesCardProps = {
  rates: readonly ExchangeRateDto[];
  today: string;
  /** Null for whoever may only look. */
  actions: RateActions | null;
};

/** What a unit of each currency is in dirhams, from when and by whom, with its history. */
export function RatesCard({ rates, today, actions }: RatesCardProps) {
  const t = useTranslations('settings.rates');
  const rows = rates.map((rate) => ({
    id: rate.id,
    title: <bdi>{rate.currency}</bdi>,
    figure: rate.perUnit,
    detail: rate.source,
    effectiveOn: rate.effectiveOn,
    state: rate.state,
    actions: actions ? <RateButtons rate={rate} actions={actions} /> : undefined,
  }));
  return (
    <Card
      title={t('title')}
      description={rates.length === 0 ? t('none') : t('text')}
      actions={actions ? <AddRate today={today} action={actions.add} /> : undefined}
      flush
    >
      {rows.length > 0 ? <DatedRows rows={rows} /> : null}
    </Card>
  );
}

function useRateFields(): Record<'currency' | 'perUnit' | 'effectiveOn' | 'source', RowField> {
  const t = useTranslations('settings.rates');
  return {
    currency: { name: 'currency', label: t('currency'), hint: t('currencyHint') },
    perUnit: { name: 'perUnit', label: t('perUnit'), hint: t('perUnitHint'), kind: 'number', unit: 'AED' },
    effectiveOn: { name: 'effectiveOn', label: t('effectiveOn'), hint: t('effectiveOnHint'), kind: 'day' },
    source: { name: 'source', label: t('source'), hint: t('sourceHint') },
  };
}

function AddRate({ today, action }: { today: string; action: RateActions['add'] }) {
  const t = useTranslations('settings.rates');
  const { currency, perUnit, effectiveOn, source } = useRateFields();
  return (
    <RowDialog
      title={t('add')}
      description={t('addText')}
      confirmLabel={t('add')}
      done={t('added')}
      fields={[currency, perUnit, effectiveOn, source]}
      start={{ currency: '', perUnit: '', effectiveOn: today, source: '' }}
      save={(values) => action(values as AddExchangeRateInput)}
      trigger={
        <Button size="sm">
          <Plus aria-hidden="true" /> {t('add')}
        </Button>
      }
    />
  );
}

function RateButtons({ rate, actions }: { rate: ExchangeRateDto; actions: RateActions }) {
  const t = useTranslations('settings.rates');
  const { perUnit, source } = useRateFields();
  const { id, currency, perUnitScaled: basedOn } = rate;
  return (
    <>
      {rate.isCorrectable ? (
        <RowDialog
          title={t('correctTitle', { currency })}
          description={t('correctText')}
          confirmLabel={t('correct')}
          done={t('corrected')}
          fields={[perUnit, source]}
          start={{ perUnit: rate.perUnit, source: rate.source }}
          save={({ perUnit = '', source = '' }) => actions.correct({ id, perUnit, source, basedOn })}
          trigger={
            <Button size="sm" variant="ghost">
              {t('correct')}
              <span className="sr-only"> {currency}</span>
            </Button>
          }
        />
      ) : null}
      {rate.state === 'upcoming' ? <RemoveButton id={id} what={currency} action={actions.remove} /> : null}
    </>
  );
}
