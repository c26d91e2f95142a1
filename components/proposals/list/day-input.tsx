'use client';

import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';
import { baseCurrency, maxAmountMinor } from '#lib/core/money.ts';

type InputProps<Value> = { label: string; value: Value | undefined; onChange: (value: Value | undefined) => void };

const mostDigits = String(maxAmountMinor / 100).length - 1;

/** Whole dirhams. */
export function AmountInput({ label, value, onChange }: InputProps<number>) {
  return (
    <Input
      numeric
      inputMode="numeric"
      aria-label={label}
      placeholder={label}
      leading={baseCurrency}
      value={value === undefined ? '' : value.toLocaleString('en')}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, mostDigits);
        onChange(digits ? Number(digits) : undefined);
      }}
    />
  );
}

/** A day by the browser's own calendar. */
export function DayInput({ label, value, onChange }: InputProps<string>) {
  return (
    <Field label={label}>
      <Input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />
    </Field>
  );
}
