'use client';

import { useTranslations } from 'next-intl';
import { Card } from '#components/ui/card.tsx';
import { ChipsInput } from '#components/ui/chips-input.tsx';
import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import type { KeyValues } from './key-values.ts';

type KeyLimitsProps = {
  values: KeyValues;
  change: (some: Partial<KeyValues>) => void;
  errorOf: (field: string) => string | undefined;
};

const exampleAddress = '203.0.113.0/24';
const exampleOrigin = 'https://shop.example';

/** From where and how often a key may be used. */
export function KeyLimits({ values, change, errorOf }: KeyLimitsProps) {
  const t = useTranslations('apiKeys.form');
  const removeLabel = (value: string) => t('remove', { value });
  return (
    <Card title={t('limits')} description={t('limitsHint')}>
      <div className="grid gap-5">
        <Field label={t('addresses')} optional hint={t('addressesHint')} error={errorOf('allowedAddresses')}>
          <ChipsInput
            listId="addresses"
            values={values.allowedAddresses}
            onChange={(allowedAddresses) => change({ allowedAddresses })}
            removeLabel={removeLabel}
            placeholder={exampleAddress}
          />
        </Field>
        <Field label={t('origins')} optional hint={t('originsHint')} error={errorOf('allowedOrigins')}>
          <ChipsInput
            listId="origins"
            values={values.allowedOrigins}
            onChange={(allowedOrigins) => change({ allowedOrigins })}
            removeLabel={removeLabel}
            placeholder={exampleOrigin}
          />
        </Field>
        <Field label={t('callsPerMinute')} error={errorOf('callsPerMinute')} className="sm:max-w-56">
          <Input
            numeric
            inputMode="numeric"
            maxLength={4}
            value={Number.isNaN(values.callsPerMinute) ? '' : String(values.callsPerMinute)}
            onValueChange={(text) => change({ callsPerMinute: text === '' ? Number.NaN : Number(text) })}
          />
        </Field>
      </div>
    </Card>
  );
}
