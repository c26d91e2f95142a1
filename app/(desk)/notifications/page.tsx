import { BellOff, CheckCheck } from 'lucide-react';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { Page } from '#components/layout/page.tsx';
import { PageHeader } from '#components/layout/page-header.tsx';
import { InboxPlace, inboxHref } from '#components/notifications/inbox-place.ts';
import { MarkAllButton } from '#components/notifications/mark-all-button.tsx';
import { NotificationList } from '#components/notifications/notification-list.tsx';
import { PreferencesCard } from '#components/notifications/preferences-card.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { countUnread } from '#lib/notifications/count-unread.ts';
import { getNotificationPreferences } from '#lib/notifications/get-notification-preferences.ts';
import { listNotifications } from '#lib/notifications/list-notifications.ts';
import { setNotificationPreferencesAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') };
}

type NotificationsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const [ctx, query, t] = await Promise.all([requireSignedIn(), searchParams, getTranslations('notifications')]);
  const place = InboxPlace.parse(query);
  const onlyUnread = place.show === 'unread';
  const [{ items, nextCursor }, unread, preferences] = await Promise.all([
    listNotifications(ctx, { unread: onlyUnread, cursor: place.cursor }).catch((error) => {
      if (error instanceof AppError && error.code === 'invalid_input') redirect(inboxHref({ show: place.show }));
      throw error;
    }),
    countUnread(ctx),
    getNotificationPreferences(ctx),
  ]);
  const tabs = [
    { label: t('all'), href: inboxHref({}), active: !onlyUnread },
    { label: t('unread'), href: inboxHref({ show: 'unread' }), count: unread, active: onlyUnread },
  ];
  return (
    <Page>
      <PageHeader title={t('title')} description={t('description')} actions={<MarkAllButton />} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-5">
          <LinkTabs label={t('filter')} tabs={tabs} />
          {items.length > 0 ? <NotificationList items={items} now={ctx.now} /> : <Nothing onlyUnread={onlyUnread} />}
          <Paging place={place} nextCursor={nextCursor} />
        </div>
        <PreferencesCard preferences={preferences} save={setNotificationPreferencesAction} />
      </div>
    </Page>
  );
}

async function Nothing({ onlyUnread }: { onlyUnread: boolean }) {
  const t = await getTranslations('notifications');
  if (!onlyUnread)
    return (
      <EmptyState icon={<BellOff />} title={t('emptyTitle')}>
        {t('emptyText')}
      </EmptyState>
    );
  const all = <ButtonLink href={inboxHref({})}>{t('showAll')}</ButtonLink>;
  return (
    <EmptyState icon={<CheckCheck />} title={t('allReadTitle')} actions={all}>
      {t('allReadText')}
    </EmptyState>
  );
}

async function Paging({ place, nextCursor }: { place: InboxPlace; nextCursor: string | null }) {
  if (!place.cursor && !nextCursor) return null;
  const t = await getTranslations('notifications');
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={inboxHref({ show: place.show })} variant="ghost">
          {t('newest')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={inboxHref({ show: place.show, cursor: nextCursor })} className="ms-auto">
          {t('older')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
