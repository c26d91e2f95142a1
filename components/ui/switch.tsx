'use client';

import { Switch as BaseSwitch } from '@base-ui/react/switch';
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
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside brings its own hidden input
    <label className={cn('flex items-start justify-between gap-4', className)}>
      <span className="min-w-0">
        {label}
        {detail ? <span className="block text-sm text-muted">{detail}</span> : null}
      </span>
      <BaseSwitch.Root
        {...props}
        onCheckedChange={(checked) => onCheckedChange?.(checked)}
        className="mt-0.5 flex h-6 w-10 shrink-0 rounded-full bg-control p-0.5 transition-colors data-checked:bg-accent"
      >
        <BaseSwitch.Thumb className="size-5 rounded-full bg-white shadow-sm transition-transform data-checked:translate-x-4 rtl:data-checked:-translate-x-4" />
      </BaseSwitch.Root>
    </label>
  );
}
