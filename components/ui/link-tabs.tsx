import type { Route } from 'next';
import Link from 'next/link';
import { cn } from '#lib/core/cn.ts';

type LinkTab = { label: string; href: Route; count?: number | string; active: boolean };

/** Tabs whose state lives in the URL: filters of a list. */
export function LinkTabs({ tabs, label, className }: { tabs: readonly LinkTab[]; label: string; className?: string }) {
  return (
    <nav aria-label={label} className={cn('flex gap-5 overflow-x-auto border-b', className)}>
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          href={tab.href}
          aria-current={tab.active ? 'page' : undefined}
          className="flex h-10 items-center gap-2 border-b-2 border-transparent font-medium whitespace-nowrap text-muted -outline-offset-2 hover:text-ink aria-[current]:border-accent-text aria-[current]:text-ink"
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="rounded-full bg-neutral-tint px-1.5 text-xs font-medium text-muted tabular-nums">
              {tab.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
