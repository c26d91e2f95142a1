'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { cn } from '#lib/core/cn.ts';
import { navIcons } from './nav-icons.ts';
import type { NavItem } from './nav-item.ts';

export function NavList({ items, onNavigate }: { items: readonly NavItem[]; onNavigate?: () => void }) {
  const t = useTranslations('shell');
  const pathname = usePathname();
  const current = items
    .filter((item) => pathname === item.href || pathname.startsWith(`${item.href}/`))
    .reduce((best, item) => (item.href.length > best.length ? item.href : best), '');
  return (
    <nav aria-label={t('mainNavigation')}>
      <ul className="grid gap-0.5">
        {items.map((item) => {
          const Icon = navIcons[item.area];
          const active = item.href === current;
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                // The panel is opened now and then, and its scripts are many.
                prefetch={item.area === 'admin' ? false : null}
                onClick={onNavigate}
                aria-current={active ? 'page' : undefined}
                className={cn(
                  'flex h-10 items-center gap-3 rounded-md px-3 font-medium transition-colors',
                  active ? 'bg-accent-tint text-accent-text' : 'text-muted hover:bg-hover hover:text-ink',
                )}
              >
                <Icon className="size-4.5 shrink-0" aria-hidden="true" />
                {t(`areas.${item.area}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
