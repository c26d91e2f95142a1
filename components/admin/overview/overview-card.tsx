import { ChevronRight } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';

type OverviewCardProps = {
  title: string;
  /** The list behind the card; none where there is no page for it. */
  href?: Route | undefined;
  icon: ReactNode;
  children: ReactNode;
};

/** One thing to keep an eye on; the whole card leads to its list. */
export function OverviewCard({ title, href, icon, children }: OverviewCardProps) {
  return (
    <section
      className={cn(
        'relative grid content-start gap-3 rounded-lg border bg-surface p-5 shadow-sm',
        href && 'transition-colors hover:bg-hover',
      )}
    >
      <h2 className="flex items-center gap-2 text-sm font-medium text-muted [&_svg]:size-4">
        {icon}
        {href ? (
          <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
            {title}
          </Link>
        ) : (
          title
        )}
        {href ? <ChevronRight className="ms-auto rtl:-scale-x-100" aria-hidden="true" /> : null}
      </h2>
      {children}
    </section>
  );
}

/** A number to see from afar, with what it counts. */
export function Big({
  value,
  label,
  tone = 'plain',
}: {
  value: number;
  label: string;
  tone?: 'plain' | 'warning' | 'danger';
}) {
  const tones = { plain: '', warning: 'text-warning-text', danger: 'text-danger-text' };
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className={cn('text-3xl font-semibold tracking-tight tabular-nums', tones[tone])}>{value}</span>
      <span className="text-sm text-muted">{label}</span>
    </p>
  );
}
