'use client';

import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type CheckboxProps = {
  label: ReactNode;
  detail?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onCheckedChange?: (checked: boolean) => void;
  name?: string;
  value?: string;
  disabled?: boolean;
  className?: string;
};

export function Checkbox({ label, detail, onCheckedChange, className, ...props }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside brings its own hidden input
    <label className={cn('flex min-h-6 items-start gap-2.5', props.disabled && 'opacity-60', className)}>
      <BaseCheckbox.Root
        {...props}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        className="mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-sm border border-control bg-raised data-checked:border-accent data-checked:bg-accent"
      >
        <BaseCheckbox.Indicator className="text-accent-foreground data-unchecked:hidden">
          <Check className="size-3.5" strokeWidth={3} aria-hidden="true" />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <span className="min-w-0">
        {label}
        {detail ? <span className="block text-sm text-muted">{detail}</span> : null}
      </span>
    </label>
  );
}
