import { cn } from '#lib/core/cn.ts';

const barWidth = 8;
const step = 12;
const height = 32;
const least = 2;

type TrendBarsProps = {
  /** One per month, the newest last; exact however large. */
  values: readonly bigint[];
  /** Says the same in words. */
  label: string;
  className?: string;
};

/** Six months as bars, this one in the accent colour; read from the start of the line to its end. */
export function TrendBars({ values, label, className }: TrendBarsProps) {
  const most = [1n, ...values].sort((one, other) => (one < other ? 1 : -1))[0] ?? 1n;
  const width = values.length * step - (step - barWidth);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className={cn('h-9 w-auto shrink-0 rtl:-scale-x-100', className)}
    >
      {values.map((value, index) => {
        const tall = Math.max(least, Number((value * BigInt(height)) / most));
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the months do not move
            key={index}
            x={index * step}
            y={height - tall}
            width={barWidth}
            height={tall}
            rx="2"
            className={index === values.length - 1 ? 'fill-accent' : 'fill-border'}
          />
        );
      })}
    </svg>
  );
}
