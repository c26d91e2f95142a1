const barWidth = 6;
const step = 9;
const height = 40;
const least = 2;

/** 24 hours as bars, the latest last; hours in which something happened stand out. */
export function HourBars({ hours, label }: { hours: readonly number[]; label: string }) {
  const most = Math.max(1, ...hours);
  const width = hours.length * step - (step - barWidth);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="h-10 w-full rtl:-scale-x-100"
      preserveAspectRatio="none"
    >
      {hours.map((count, index) => {
        const tall = Math.max(least, (count * height) / most);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the hours do not move
            key={index}
            x={index * step}
            y={height - tall}
            width={barWidth}
            height={tall}
            rx="1.5"
            className={count > 0 ? 'fill-accent' : 'fill-border'}
          />
        );
      })}
    </svg>
  );
}
