'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type Choice = { value: string; label: string; detail?: ReactNode; disabled?: boolean };

type ChoiceListProps = {
  choices: readonly Choice[];
  value?: string | null;
  onValueChange?: (value: string) => void;
  name?: string;
  /** Needed only outside a Field. */
  'aria-label'?: string;
  className?: string;
};

/** Radio buttons as roomy cards: for choices that need a sentence. */
export function ChoiceList({ choices, value, onValueChange, className, ...root }: ChoiceListProps) {
  return (
    <RadioGroup
      {...root}
      value={value ?? ''}
      onValueChange={(next) => onValueChange?.(String(next))}
      className={cn('grid gap-2', className)}
    >
      {choices.map((choice) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside brings its own hidden input
        <label
          key={choice.value}
          className="flex items-start gap-3 rounded-md border bg-raised p-3 hover:border-control has-data-checked:border-accent-text has-data-checked:bg-accent-tint has-data-disabled:opacity-55"
        >
          <Radio.Root
            value={choice.value}
            disabled={choice.disabled}
            className="mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full border border-control bg-raised data-checked:border-accent data-checked:bg-accent"
          >
            <Radio.Indicator className="size-2 rounded-full bg-accent-foreground data-unchecked:hidden" />
          </Radio.Root>
          <span className="min-w-0">
            <span className="block font-medium">{choice.label}</span>
            {choice.detail ? <span className="block text-sm text-muted">{choice.detail}</span> : null}
          </span>
        </label>
      ))}
    </RadioGroup>
  );
}
