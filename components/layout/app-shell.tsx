import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Brand } from './brand-mark.tsx';
import { MobileBar } from './mobile-bar.tsx';
import type { NavItem } from './nav-item.ts';
import { NavList } from './nav-list.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { SkipLink } from './skip-link.tsx';
import { UserMenu, type UserMenuProps } from './user-menu.tsx';

type AppShellProps = {
  items: readonly NavItem[];
  homeHref: Route;
  user: UserMenuProps;
  /** The one thing people come to do, as a button over the navigation. */
  action?: ReactNode;
  /** Opens the search over everything. */
  search?: ReactNode;
  /** Always in sight: the offline badge. */
  badge?: ReactNode;
  /** Beside the name in the sidebar, and in the phone's bar. */
  bell?: ReactNode;
  children: ReactNode;
};

export function AppShell({ items, homeHref, user, action, search, badge, bell, children }: AppShellProps) {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <SkipLink />
      <aside className="sticky top-0 hidden h-dvh flex-col border-e bg-surface lg:flex">
        <div className="flex items-center justify-between gap-2 ps-5 pe-3 pt-4 pb-3">
          <Link href={homeHref} className="inline-flex rounded-md">
            <Brand />
          </Link>
          {bell}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-4">
          {search}
          {action}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-3">
          <NavList items={items} />
        </div>
        {badge ? <div className="px-5 pb-2">{badge}</div> : null}
        <div className="border-t p-3">
          <UserMenu {...user} />
        </div>
      </aside>
      <MobileBar
        items={items}
        homeHref={homeHref}
        user={user}
        action={action}
        search={search}
        badge={badge}
        bell={bell}
      />
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        <OfflineBar />
        {children}
      </main>
    </div>
  );
}
