import { cn } from '#lib/core/cn.ts';

type FigureProps = {
  /** Already formatted, like "476,196" or "476,196.50". */
  value: string;
  /** Set small before the amount, like "AED". */
  unit?: string;
  size?: 'sm' | 'md' | 'lg' | 'xl';
  className?: string;
};

const sizes = {
  sm: 'text-sm',
  md: 'text-base',
  lg: 'text-xl font-semibold tracking-tight',
  xl: 'text-3xl font-semibold tracking-tight',
};

const unitSizes = { sm: 'text-xs', md: 'text-xs', lg: 'text-sm', xl: 'text-lg' };

/** An amount or count in tabular figures that never breaks across lines. */
export function Figure({ value, unit, size = 'md', className }: FigureProps) {
  return (
    <span
      dir="ltr"
      className={cn('inline-flex items-baseline gap-[0.3em] whitespace-nowrap tabular-nums', sizes[size], className)}
    >
      {unit ? <span className={cn('font-medium tracking-normal text-muted', unitSizes[size])}>{unit}</span> : null}{' '}
      <span>{value}</span>
    </span>
  );
}
