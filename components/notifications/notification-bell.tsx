'use client';

import { Bell, CheckCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { useInbox } from './inbox-provider.tsx';
import { NotificationRow } from './notification-row.tsx';

const mostShown = 99;
const waiting = ['a', 'b', 'c'];

/** The bell of the shell: how many are unread, and the newest in a list. */
export function NotificationBell() {
  const t = useTranslations('notifications');
  const { unread, load } = useInbox();
  const [open, setOpen] = useState(false);
  const change = (next: boolean) => {
    setOpen(next);
    if (next) void load();
  };
  return (
    <Popover
      label={t('title')}
      align="end"
      open={open}
      onOpenChange={change}
      className="w-96 p-0"
      trigger={
        <IconButton label={t('bell', { count: unread })} className="relative">
          <Bell aria-hidden="true" />
          {unread > 0 ? (
            <span
              aria-hidden="true"
              className="absolute end-0.5 top-0.5 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] leading-none font-semibold text-accent-foreground tabular-nums"
            >
              {unread > mostShown ? `${mostShown}+` : unread}
            </span>
          ) : null}
        </IconButton>
      }
    >
      <BellPanel onLeave={() => setOpen(false)} />
    </Popover>
  );
}

function BellPanel({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('notifications');
  const { unread, readAll } = useInbox();
  return (
    <>
      <div className="flex min-h-13 items-center justify-between gap-3 border-b ps-4 pe-2">
        <h2 className="font-semibold">{t('title')}</h2>
        {unread > 0 ? (
          <Button variant="ghost" size="sm" onClick={() => void readAll()}>
            <CheckCheck aria-hidden="true" /> {t('markAll')}
          </Button>
        ) : null}
      </div>
      <BellList onLeave={onLeave} />
      <div className="flex items-center justify-between gap-3 border-t px-4 py-2.5 text-sm">
        <Link href="/notifications" onClick={onLeave} className={footClass}>
          {t('seeAll')}
        </Link>
        <Link href="/notifications#preferences" onClick={onLeave} className={footClass}>
          {t('choose')}
        </Link>
      </div>
    </>
  );
}

const footClass = 'rounded-sm font-medium text-accent-text hover:underline';

function BellList({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('notifications');
  const { items, failed, loadedAt, load, read } = useInbox();
  if (failed && !items) {
    return (
      <div role="alert" className="flex flex-wrap items-center justify-between gap-2 px-4 py-5">
        <p className="text-muted">{t('failed')}</p>
        <Button size="sm" onClick={() => void load()}>
          {t('again')}
        </Button>
      </div>
    );
  }
  if (!items || !loadedAt) {
    return (
      <div className="divide-y">
        <p role="status" className="sr-only">
          {t('loading')}
        </p>
        {waiting.map((row) => (
          <div key={row} className="flex gap-3 px-4 py-3.5">
            <Skeleton className="size-8 shrink-0 rounded-full" />
            <div className="grid flex-1 gap-2">
              <Skeleton className="w-4/5" />
              <Skeleton className="w-2/5" />
            </div>
          </div>
        ))}
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <div className="px-6 py-9 text-center">
        <p className="font-medium">{t('emptyTitle')}</p>
        <p className="mt-1 text-sm text-muted">{t('emptyText')}</p>
      </div>
    );
  }
  return (
    <ul className="max-h-112 divide-y overflow-y-auto">
      {items.map((item) => (
        <li key={item.id}>
          <NotificationRow item={item} now={loadedAt} onRead={read} onLeave={onLeave} />
        </li>
      ))}
    </ul>
  );
}
