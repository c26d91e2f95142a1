import { Input as BaseInput } from '@base-ui/react/input';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type InputProps = Omit<BaseInput.Props, 'className' | 'size'> & {
  className?: string;
  /** An icon or a short word before the text, like a currency. */
  leading?: ReactNode;
  trailing?: ReactNode;
  /** Right-aligned tabular figures: for amounts and counts. */
  numeric?: boolean;
};

/** The class goes to the outer box. Inside a Field the label, hint and error are wired by themselves. */
export function Input({ leading, trailing, numeric = false, className, ...props }: InputProps) {
  return (
    <span className={cn('control flex items-center', className)}>
      {leading ? <span className={sideClass}>{leading}</span> : null}
      <BaseInput
        type="text"
        autoComplete="off"
        {...props}
        className={cn(
          'h-full min-h-9.5 w-full min-w-0 flex-1 rounded-md bg-transparent px-3 text-base outline-none disabled:cursor-not-allowed',
          leading && 'ps-2',
          trailing && 'pe-2',
          numeric && 'text-end tabular-nums',
        )}
      />
      {trailing ? <span className={sideClass}>{trailing}</span> : null}
    </span>
  );
}

const sideClass = 'flex shrink-0 items-center text-sm text-muted first:ps-3 last:pe-3 [&_svg]:size-4';
