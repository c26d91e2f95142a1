'use client';

import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { ActionResult } from '#lib/core/errors.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { unitInArabic } from '#lib/settings/rules/unit-in-arabic.ts';
import type { AddFeeInput, RemoveFeeInput } from '#lib/settings/schema/inputs.ts';
import type { FeeDto } from '#lib/settings/schema.ts';
import { DatedRows } from './dated-rows.tsx';
import { RemoveButton } from './remove-button.tsx';
import { RowDialog } from './row-dialog.tsx';

export type FeeActions = {
  add: (input: AddFeeInput) => Promise<ActionResult<unknown>>;
  remove: (input: RemoveFeeInput) => Promise<ActionResult<unknown>>;
};

type FeesCardProps = {
  fees: readonly FeeDto[];
  today: string;
  /** Null for whoever may only look. */
  actions: FeeActions | null;
};

/** What municipalities charge, by city and day, with its history. */
export function FeesCard({ fees, today, actions }: FeesCardProps) {
  const t = useTranslations('settings.fees');
  const isArabic = useLocale() === 'ar';
  const rows = fees.map((fee) => ({
    id: fee.id,
    title: <bdi>{fee.city ?? t('anyCity')}</bdi>,
    figure: formatMoney(fee.amountMinor, baseCurrency),
    detail: t('per', { unit: isArabic ? unitInArabic(fee.unit) : fee.unit }),
    effectiveOn: fee.effectiveOn,
    state: fee.state,
    actions:
      actions && fee.state === 'upcoming' ? (
        <RemoveButton id={fee.id} what={fee.city ?? t('anyCity')} action={actions.remove} />
      ) : undefined,
  }));
  return (
    <Card
      title={t('title')}
      description={fees.length === 0 ? t('none') : t('text')}
      actions={actions ? <AddFee today={today} action={actions.add} /> : undefined}
      flush
    >
      {rows.length > 0 ? <DatedRows rows={rows} /> : null}
    </Card>
  );
}

function AddFee({ today, action }: { today: string; action: FeeActions['add'] }) {
  const t = useTranslations('settings.fees');
  return (
    <RowDialog
      title={t('add')}
      description={t('addText')}
      confirmLabel={t('add')}
      done={t('added')}
      fields={[
        { name: 'city', label: t('city'), hint: t('cityHint'), optional: true },
        { name: 'amount', label: t('amount'), kind: 'number', unit: baseCurrency },
        { name: 'unit', label: t('unit') },
        { name: 'effectiveOn', label: t('effectiveOn'), hint: t('effectiveOnHint'), kind: 'day' },
      ]}
      start={{ city: '', amount: '', unit: 'image/message', effectiveOn: today }}
      save={({ city = '', amount = '', unit = '', effectiveOn = '' }) =>
        action({ city: city.trim() || null, amount, unit, effectiveOn })
      }
      trigger={
        <Button size="sm">
          <Plus aria-hidden="true" /> {t('add')}
        </Button>
      }
    />
  );
}
