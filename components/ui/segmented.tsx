'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useId } from 'react';
import { cn } from '#lib/core/cn.ts';

type SegmentedOption<Value extends string> = { value: Value; label: string; icon?: ReactNode };

type SegmentedProps<Value extends string> = {
  options: readonly SegmentedOption<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Shows the icons alone; the labels stay for assistive technology. */
  iconsOnly?: boolean;
  name?: string;
  disabled?: boolean;
  /** Needed only outside a Field. */
  'aria-label'?: string;
  className?: string;
};

/** A choice between two to four short words, all in sight. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { options, value, onValueChange, iconsOnly, className, ...root } = props;
  // Within a Field every radio would take the name of the whole group.
  const id = useId();
  return (
    <RadioGroup
      {...root}
      value={value}
      onValueChange={(next) => onValueChange(next as Value)}
      className={cn('inline-flex w-fit max-w-full gap-0.5 rounded-md border bg-sunken p-0.5', className)}
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside brings its own hidden input
        <label
          key={option.value}
          title={iconsOnly ? option.label : undefined}
          className={cn(
            'relative flex min-h-8 items-center justify-center gap-1.5 rounded-sm border border-transparent px-3 text-sm font-medium text-muted select-none hover:text-ink',
            'has-data-checked:border-border has-data-checked:bg-raised has-data-checked:text-ink has-data-checked:shadow-sm',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent-text has-data-disabled:opacity-55 [&_svg]:size-4',
            iconsOnly && 'px-2',
          )}
        >
          <Radio.Root
            value={option.value}
            aria-labelledby={`${id}-${option.value}`}
            className="absolute inset-0 rounded-sm outline-none"
          />
          {option.icon}
          <span id={`${id}-${option.value}`} className={cn(iconsOnly && 'sr-only')}>
            {option.label}
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
