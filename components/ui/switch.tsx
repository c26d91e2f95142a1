'use client';

import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type SwitchProps = {
  label: ReactNode;
  detail?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** For what takes effect at once; a Checkbox is for what is sent with a form. */
export function Switch({ label, detail, onCheckedChange, className, ...props }: SwitchProps) {
  return (
    <label className={cn('flex items-start justify-between gap-4', className)}>
      <span className="min-w-0">
        {label}
        {detail ? <span className="block text-sm text-muted">{detail}</span> : null}
      </span>
      <span className="relative mt-0.5 flex h-6 w-10 shrink-0 rounded-full bg-control p-0.5 transition-colors has-checked:bg-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text has-disabled:opacity-55">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: the box itself tells whether it is checked
          role="switch"
          {...props}
          onChange={(event) => onCheckedChange?.(event.target.checked)}
          className="peer absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
        />
        <span className="pointer-events-none size-5 rounded-full bg-white shadow-sm transition-transform peer-checked:translate-x-4 rtl:peer-checked:-translate-x-4" />
      </span>
    </label>
  );
}
