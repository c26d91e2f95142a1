import { Input } from '#components/ui/input.tsx';
import { baseCurrency, readWholeAmount } from '#lib/core/money.ts';

type DirhamInputProps = {
  label: string;
  /** Whole dirhams. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
};

/** Whole dirhams of a filter, typed in the digits of any script. */
export function DirhamInput({ label, value, onChange }: DirhamInputProps) {
  return (
    <Input
      numeric
      inputMode="numeric"
      aria-label={label}
      placeholder={label}
      leading={baseCurrency}
      value={value === undefined ? '' : value.toLocaleString('en')}
      onChange={(event) => onChange(readWholeAmount(event.target.value))}
    />
  );
}
