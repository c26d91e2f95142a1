import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type DisclosureProps = {
  label: ReactNode;
  /** At the other end of the line. */
  aside?: ReactNode;
  /** A row over the whole width of a card, instead of a line of text in it. */
  row?: boolean;
  open?: boolean;
  className?: string;
  children: ReactNode;
};

/** A line that opens into what stands under it. */
export function Disclosure({ label, aside, row, open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={cn('group', row && 'border-t', className)}>
      <summary
        className={cn(
          'flex list-none flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm font-medium text-muted hover:text-ink [&::-webkit-details-marker]:hidden',
          row ? 'px-5 py-3 -outline-offset-2 hover:bg-hover' : 'rounded-sm',
        )}
      >
        <span className="flex items-center gap-1.5">
          <ChevronRight
            className="size-4 shrink-0 transition-transform group-open:rotate-90 rtl:not-group-open:rotate-180"
            aria-hidden="true"
          />
          {label}
        </span>
        {aside}
      </summary>
      {children}
    </details>
  );
}
