import { ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type PlainSelectProps = {
  options: readonly { value: string; label: string }[];
  value: string;
  onValueChange: (value: string) => void;
  leading?: ReactNode;
  'aria-label': string;
  className?: string;
};

/** A choice above a list: the browser's own, which every phone knows how to show and which needs no scripts. */
export function PlainSelect({ options, value, onValueChange, leading, className, ...props }: PlainSelectProps) {
  return (
    <span
      className={cn('control relative flex w-auto items-center gap-2 ps-3 [&>svg]:size-4 [&>svg]:shrink-0', className)}
    >
      {leading}
      <select
        aria-label={props['aria-label']}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        className="h-9.5 w-full min-w-0 appearance-none bg-transparent pe-8 text-base outline-none [&_option]:bg-raised [&_option]:text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronsUpDown className="pointer-events-none absolute end-3 text-muted" aria-hidden="true" />
    </span>
  );
}
