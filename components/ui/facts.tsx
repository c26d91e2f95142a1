import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type Fact = { label: string; value: ReactNode; note?: ReactNode };

/** Named facts: side by side in columns, or as rows with the value at the far edge. */
export function Facts({
  facts,
  layout = 'grid',
  className,
}: {
  facts: readonly Fact[];
  layout?: 'grid' | 'rows';
  className?: string;
}) {
  const rows = layout === 'rows';
  return (
    <dl
      className={cn(
        rows ? 'divide-y' : 'grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-6 gap-y-4',
        className,
      )}
    >
      {facts.map((fact) => (
        <div
          key={fact.label}
          className={cn('min-w-0', rows && 'flex flex-wrap items-baseline justify-between gap-x-6 py-2.5')}
        >
          <dt className="text-sm text-muted">{fact.label}</dt>
          <dd className={cn('min-w-0 wrap-anywhere', rows ? 'text-end' : 'mt-0.5 font-medium')}>
            {typeof fact.value === 'string' ? <bdi>{fact.value}</bdi> : fact.value}
            {fact.note ? <span className="block text-xs font-normal text-muted">{fact.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
