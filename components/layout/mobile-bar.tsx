'use client';

import { Menu as MenuIcon } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { Brand } from './brand-mark.tsx';
import type { NavItem } from './nav-item.ts';
import { NavList } from './nav-list.tsx';
import { UserMenu, type UserMenuProps } from './user-menu.tsx';

type MobileBarProps = {
  items: readonly NavItem[];
  homeHref: Route;
  user: UserMenuProps;
  action?: ReactNode;
  search?: ReactNode;
  badge?: ReactNode;
  bell?: ReactNode;
};

/** On a phone: a top bar, and the navigation in a sheet. */
export function MobileBar({ items, homeHref, user, action, search, badge, bell }: MobileBarProps) {
  const t = useTranslations('shell');
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center justify-between gap-3 border-b bg-surface pe-2 ps-4 lg:hidden">
      <Link href={homeHref} className="inline-flex rounded-md">
        <Brand />
      </Link>
      <div className="flex min-w-0 items-center gap-1">
        {badge}
        {bell}
        <Sheet
          title={t('menu')}
          side="end"
          open={open}
          onOpenChange={setOpen}
          trigger={
            <IconButton label={t('openNavigation')}>
              <MenuIcon aria-hidden="true" />
            </IconButton>
          }
        >
          <div className="flex flex-1 flex-col gap-4 px-3 pb-3">
            {/* A press on what is inside bubbles up here and closes the sheet behind the new page. */}
            {action || search ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: the action inside is the control
              // biome-ignore lint/a11y/useKeyWithClickEvents: a key press on the action arrives as a click
              <div className="grid gap-2" onClick={() => setOpen(false)}>
                {search}
                {action}
              </div>
            ) : null}
            <NavList items={items} onNavigate={() => setOpen(false)} />
          </div>
          <div className="border-t p-3">
            <UserMenu {...user} />
          </div>
        </Sheet>
      </div>
    </header>
  );
}
