'use client';

import { Minus, Plus } from 'lucide-react';
import { IconButton } from './icon-button.tsx';
import { Input } from './input.tsx';

type StepperProps = {
  name: string;
  /** What was typed, and the count that it is; undefined where it is none. */
  value: string;
  count: number | undefined;
  onValueChange: (value: string) => void;
  min?: number;
  max?: number;
  fewerLabel: string;
  moreLabel: string;
};

/** A small count: typed, stepped with the arrow keys, or with a button on either side. */
export function Stepper(props: StepperProps) {
  const { name, value, onValueChange, min = 1, max = 99, fewerLabel, moreLabel } = props;
  const count = props.count ?? min - 1;
  const step = (by: number) => onValueChange(String(Math.min(max, Math.max(min, count + by))));
  return (
    <div dir="ltr">
      <Input
        name={name}
        inputMode="numeric"
        maxLength={2}
        value={value}
        className="*:[input]:text-center *:[input]:tabular-nums [&>span]:px-1"
        leading={
          <IconButton
            label={fewerLabel}
            size="sm"
            aria-disabled={count <= min}
            className={atEnd}
            onClick={() => step(-1)}
          >
            <Minus aria-hidden="true" />
          </IconButton>
        }
        trailing={
          <IconButton
            label={moreLabel}
            size="sm"
            aria-disabled={count >= max}
            className={atEnd}
            onClick={() => step(1)}
          >
            <Plus aria-hidden="true" />
          </IconButton>
        }
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
          if (by === 0) return;
          event.preventDefault();
          step(by);
        }}
      />
    </div>
  );
}

// Not disabled for the browser, so that a last step does not lose the focus.
const atEnd = 'aria-disabled:cursor-not-allowed aria-disabled:opacity-55';
