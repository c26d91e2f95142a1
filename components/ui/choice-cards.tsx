'use client';

import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type ReactNode, useId } from 'react';

type ChoiceCard<Value extends string> = {
  value: Value;
  label: string;
  /** What speaks for it: part of what is clicked. */
  detail: ReactNode;
  /** Fields that belong to it, usable whether it is chosen or not. */
  children?: ReactNode;
};

type ChoiceCardsProps<Value extends string> = {
  choices: readonly ChoiceCard<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
};

/** A choice between two ways that are looked at side by side. */
export function ChoiceCards<Value extends string>({ choices, value, onValueChange }: ChoiceCardsProps<Value>) {
  const id = useId();
  return (
    <RadioGroup
      value={value}
      onValueChange={(next) => onValueChange(next as Value)}
      className="grid items-stretch gap-4 sm:grid-cols-2"
    >
      {choices.map((choice) => (
        <div
          key={choice.value}
          className="flex flex-col gap-4 rounded-lg border bg-raised p-4 transition-colors has-data-checked:border-accent-text has-data-checked:ring-1 has-data-checked:ring-accent-text"
        >
          <div className="relative grid gap-1">
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the radio inside brings its own hidden input */}
            <label className="flex items-start gap-3">
              <Radio.Root
                value={choice.value}
                aria-labelledby={`${id}-${choice.value}`}
                aria-describedby={`${id}-${choice.value}-detail`}
                className="mt-0.5 flex size-5 shrink-0 items-center justify-center rounded-full border border-control bg-raised after:absolute after:inset-0 data-checked:border-accent data-checked:bg-accent"
              >
                <Radio.Indicator className="size-2 rounded-full bg-accent-foreground data-unchecked:hidden" />
              </Radio.Root>
              <span id={`${id}-${choice.value}`} className="min-w-0 flex-1 font-medium">
                {choice.label}
              </span>
            </label>
            <div id={`${id}-${choice.value}-detail`} className="ps-8">
              {choice.detail}
            </div>
          </div>
          {choice.children ? <div className="ps-8">{choice.children}</div> : null}
        </div>
      ))}
    </RadioGroup>
  );
}
