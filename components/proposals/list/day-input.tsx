'use client';

import { Field } from '#components/ui/field.tsx';
import { Input } from '#components/ui/input.tsx';

type DayInputProps = { label: string; value: string | undefined; onChange: (value: string | undefined) => void };

/** A day by the browser's own calendar. */
export function DayInput({ label, value, onChange }: DayInputProps) {
  return (
    <Field label={label}>
      <Input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)} />
    </Field>
  );
}
