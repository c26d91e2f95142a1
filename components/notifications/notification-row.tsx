'use client';

import { CalendarClock, CalendarX2, FolderInput, TriangleAlert } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '#lib/core/cn.ts';
import { formatDate } from '#lib/core/dates.ts';
import type { NotificationDto, NotificationKind } from '#lib/notifications/schema.ts';

const looks: Record<NotificationKind, { Icon: typeof CalendarClock; tone: string }> = {
  proposal_handed_over: { Icon: FolderInput, tone: 'bg-accent-tint text-accent-text' },
  proposal_expiring: { Icon: CalendarClock, tone: 'bg-warning-tint text-warning-text' },
  proposal_expired: { Icon: CalendarX2, tone: 'bg-neutral-tint text-muted' },
  job_failed: { Icon: TriangleAlert, tone: 'bg-danger-tint text-danger-text' },
};

type NotificationRowProps = {
  item: NotificationDto;
  /** What "2 hours ago" counts from. */
  now: Date;
  /** Called for an unread one that the person follows or presses. */
  onRead: (id: string) => void;
  /** Called when the person follows it, read or not. */
  onLeave?: () => void;
  className?: string;
};

/** One notification in the reader's language; following it marks it as read. */
export function NotificationRow({ item, now, onRead, onLeave, className }: NotificationRowProps) {
  const format = useFormatter();
  const { Icon, tone } = looks[item.kind];
  const unread = item.readAt === null;
  const content = (
    <>
      <span className={cn('mt-0.5 grid size-8 shrink-0 place-items-center rounded-full', tone)} aria-hidden="true">
        <Icon className="size-4" />
      </span>
      <span className="min-w-0 flex-1">
        <Words item={item} />
        <time dateTime={item.createdAt.toISOString()} className="mt-0.5 block text-xs text-muted">
          {format.relativeTime(item.createdAt, { now, numberingSystem: 'latn' })}
        </time>
      </span>
      <UnreadDot shown={unread} />
    </>
  );
  const rowClass = cn(
    'flex w-full items-start gap-3 px-4 py-3 text-start transition-colors -outline-offset-2 hover:bg-hover',
    className,
  );
  const { number } = item.data;
  const read = () => {
    if (unread) onRead(item.id);
  };
  const follow = () => {
    read();
    onLeave?.();
  };
  return number ? (
    <Link href={`/proposals/${number}` as Route} prefetch={false} onClick={follow} className={rowClass}>
      {content}
    </Link>
  ) : (
    <button type="button" onClick={read} className={rowClass}>
      {content}
    </button>
  );
}

function Words({ item: { kind, data, readAt } }: { item: NotificationDto }) {
  const t = useTranslations('notifications');
  const language = useLocale();
  const { number = '', client = '', by = '', job = '', validThrough } = data;
  const date = validThrough ? formatDate(validThrough, language) : '';
  // Names and numbers keep their own direction within the sentence.
  const values = {
    ...{ number, client, by, job, date },
    name: (words: ReactNode) => <bdi>{words}</bdi>,
    code: (words: ReactNode) => <bdi className="whitespace-nowrap">{words}</bdi>,
  };
  return (
    <>
      <span className={cn('block wrap-anywhere', readAt === null ? 'font-medium' : 'text-muted')}>
        {t.rich(`sentences.${kind}`, values)}
      </span>
      <span className="block text-sm text-muted wrap-anywhere">{t.rich(`details.${kind}`, values)}</span>
    </>
  );
}

function UnreadDot({ shown }: { shown: boolean }) {
  const t = useTranslations('notifications');
  if (!shown) return null;
  return (
    <span className="mt-2 size-2 shrink-0 rounded-full bg-accent">
      <span className="sr-only">{t('unread')}</span>
    </span>
  );
}
