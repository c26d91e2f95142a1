import type { ComponentProps } from 'react';
import { cn } from '#lib/core/cn.ts';

/** Scrolls sideways inside itself on a narrow screen; the label names it for assistive technology. */
export function Table({ label, className, ...props }: ComponentProps<'table'> & { label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="relative w-full overflow-x-auto -outline-offset-2">
      <table {...props} className={cn('w-full border-collapse text-start', className)} />
    </section>
  );
}

export function TableHead({ className, ...props }: ComponentProps<'thead'>) {
  return <thead {...props} className={cn('text-xs text-muted', className)} />;
}

export function TableBody({ className, ...props }: ComponentProps<'tbody'>) {
  return <tbody {...props} className={cn('[&>tr:last-child>*]:border-b-0', className)} />;
}

/** The last rows: totals, set apart. */
export function TableFoot({ className, ...props }: ComponentProps<'tfoot'>) {
  return (
    <tfoot
      {...props}
      className={cn(
        'bg-background/60 font-semibold [&_td]:border-t [&_td]:border-b-0 [&_th]:border-t [&_th]:border-b-0 [&_th]:font-semibold [&_th]:text-ink',
        className,
      )}
    />
  );
}

export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return <tr {...props} className={cn('transition-colors has-[a]:hover:bg-hover', className)} />;
}

type CellProps = { numeric?: boolean };

/** A column's name, or with scope="row" the name of a line. */
export function TableHeader({ numeric, className, scope = 'col', ...props }: ComponentProps<'th'> & CellProps) {
  const place = scope === 'row' ? 'py-3 align-top font-normal' : 'py-2.5 align-bottom font-medium whitespace-nowrap';
  return (
    <th scope={scope} {...props} className={cn('border-b px-5 text-start', place, numeric && 'text-end', className)} />
  );
}

export function TableCell({ numeric, className, ...props }: ComponentProps<'td'> & CellProps) {
  return (
    <td
      {...props}
      className={cn('border-b px-5 py-3 align-top', numeric && 'text-end whitespace-nowrap tabular-nums', className)}
    />
  );
}
