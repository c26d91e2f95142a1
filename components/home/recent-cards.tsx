import { MessageSquareText } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ProposalStateBadge } from '#components/layout/proposal-state-badge.tsx';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import type { ChatSummary } from '#lib/chats/schema.ts';
import type { ProposalListItem } from '#lib/proposals/schema.ts';

/** Cut at its own end, and at the start of the line whichever way it reads. */
const oneLine = 'block w-fit max-w-full truncate';

/** The proposals that were changed last. */
export function RecentProposals({ items }: { items: readonly ProposalListItem[] }) {
  const t = useTranslations('home.recent');
  return (
    <Card title={t('proposals')} actions={<SeeAll href="/proposals" label={t('allProposals')} />} flush>
      {items.length === 0 ? <Empty>{t('noProposals')}</Empty> : null}
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-t">
            <Link
              href={`/proposals/${item.number}`}
              className="flex items-center gap-3 px-5 py-2.5 -outline-offset-2 transition-colors hover:bg-hover"
            >
              <SitePhoto fileId={item.photoFileId} className="h-10 w-15" />
              <span className="min-w-0 flex-1">
                <bdi className={`${oneLine} font-medium`}>{item.clientName}</bdi>
                <bdi className={`${oneLine} text-sm text-muted`}>{item.title}</bdi>
              </span>
              <ProposalStateBadge status={item.status} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The person's chats that were used last. */
export function RecentChats({ items, now }: { items: readonly ChatSummary[]; now: Date }) {
  const t = useTranslations('home.recent');
  const format = useFormatter();
  return (
    <Card title={t('chats')} actions={items.length > 0 ? <SeeAll href="/chat" label={t('allChats')} /> : null} flush>
      {items.length === 0 ? (
        <Empty>
          {t('noChats')}
          <ButtonLink href="/chat" size="sm" className="mt-3 flex w-fit">
            {t('startChat')}
          </ButtonLink>
        </Empty>
      ) : null}
      <ul>
        {items.map((chat) => (
          <li key={chat.id} className="border-t">
            <Link
              href={`/chat/${chat.id}`}
              className="flex items-center gap-3 px-5 py-2.5 -outline-offset-2 transition-colors hover:bg-hover"
            >
              <MessageSquareText className="size-4 shrink-0 text-muted" aria-hidden="true" />
              <span className="min-w-0 flex-1">
                <bdi className={oneLine}>{chat.title}</bdi>
              </span>
              <time dateTime={chat.updatedAt.toISOString()} className="shrink-0 text-xs text-muted">
                {format.relativeTime(chat.updatedAt, { now, numberingSystem: 'latn' })}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SeeAll({ href, label }: { href: Route; label: string }) {
  const t = useTranslations('home.recent');
  return (
    <Link href={href} aria-label={label} className="rounded-sm text-sm font-medium text-accent-text hover:underline">
      {t('all')}
    </Link>
  );
}

const Empty = ({ children }: { children: ReactNode }) => (
  <div className="border-t px-5 py-5 text-muted">{children}</div>
);
