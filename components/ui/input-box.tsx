import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

export type InputBoxProps = {
  /** Of the outer box. */
  className?: string;
  /** An icon or a short word before the text, like a currency. */
  leading?: ReactNode;
  trailing?: ReactNode;
};

/** The frame of a line that is typed into. */
export function InputBox({ leading, trailing, className, children }: InputBoxProps & { children: ReactNode }) {
  return (
    <span className={cn('control flex items-center', className)}>
      {leading ? <span className={sideClass}>{leading}</span> : null}
      {children}
      {trailing ? <span className={sideClass}>{trailing}</span> : null}
    </span>
  );
}

const sideClass = 'flex shrink-0 items-center text-sm text-muted first:ps-3 last:pe-3 [&_svg]:size-4';

export const inputClass = ({ leading, trailing }: InputBoxProps): string =>
  cn(
    'h-full min-h-9.5 w-full min-w-0 flex-1 rounded-md bg-transparent px-3 text-base outline-none disabled:cursor-not-allowed',
    leading && 'ps-2',
    trailing && 'pe-2',
  );
