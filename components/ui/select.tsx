'use client';

import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '#lib/core/cn.ts';

export type SelectOption = { value: string; label: string; detail?: string };

type SelectProps = {
  options: readonly SelectOption[];
  value?: string | null;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  name?: string;
  placeholder?: string;
  disabled?: boolean;
  /** Needed only outside a Field. */
  'aria-label'?: string;
  size?: 'sm' | 'md';
  className?: string;
};

export function Select({
  options,
  onValueChange,
  placeholder,
  size = 'md',
  className,
  'aria-label': ariaLabel,
  ...root
}: SelectProps) {
  const t = useTranslations('ui');
  return (
    <BaseSelect.Root
      {...root}
      items={options.map(({ value, label }) => ({ value, label }))}
      onValueChange={(value) => {
        if (typeof value === 'string') onValueChange?.(value);
      }}
    >
      <BaseSelect.Trigger
        aria-label={ariaLabel}
        className={cn(
          'control flex items-center justify-between gap-2 px-3 text-start text-base',
          size === 'sm' && 'min-h-8 text-sm',
          className,
        )}
      >
        <BaseSelect.Value placeholder={placeholder} className="truncate data-placeholder:text-muted" />
        <BaseSelect.Icon className="text-muted">
          <ChevronsUpDown className="size-4" aria-hidden="true" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal render={<section aria-label={t('options')} />}>
        <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <BaseSelect.Popup className="floating max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1">
            {options.map((option) => (
              <BaseSelect.Item
                key={option.value}
                value={option.value}
                className="grid cursor-default grid-cols-[1rem_1fr] items-center gap-2 rounded-md px-2 py-1.5 outline-none data-highlighted:bg-hover"
              >
                <BaseSelect.ItemIndicator className="text-accent-text">
                  <Check className="size-4" aria-hidden="true" />
                </BaseSelect.ItemIndicator>
                <span className="col-start-2 flex items-baseline justify-between gap-6">
                  <BaseSelect.ItemText>{option.label}</BaseSelect.ItemText>
                  {option.detail ? <span className="text-sm text-muted">{option.detail}</span> : null}
                </span>
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
