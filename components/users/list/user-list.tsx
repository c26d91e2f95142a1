import { ChevronsLeft, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import type { SelectOption } from '#components/ui/select.tsx';
import type { UserListItem } from '#lib/users/schema/account.ts';
import { userStatuses } from '#lib/users/schema.ts';
import { UserFilters } from './user-filters.tsx';
import { type UserPlace, usersHref } from './user-place.ts';
import { UserCards, UsersTable } from './users-table.tsx';

type UserListProps = {
  place: UserPlace;
  items: readonly UserListItem[];
  nextCursor: string | null;
  roles: readonly SelectOption[];
  teams: readonly SelectOption[];
  now: Date;
};

/** One page of people with search and filters; its whole state is the address. */
export function UserList({ place, items, nextCursor, roles, teams, now }: UserListProps) {
  return (
    <div className="grid gap-5">
      <UserFilters place={place} roles={roles} teams={teams} />
      <StatusTabs place={place} />
      {items.length > 0 ? (
        <>
          <UsersTable items={items} now={now} />
          <UserCards items={items} />
          <Paging place={place} nextCursor={nextCursor} />
        </>
      ) : (
        <NothingFits />
      )}
    </div>
  );
}

function StatusTabs({ place }: { place: UserPlace }) {
  const t = useTranslations('users.statuses');
  const tabOf = (status: UserPlace['status'], label: string) => ({
    label,
    href: usersHref({ ...place, status, cursor: undefined }),
    active: place.status === status,
  });
  const tabs = [tabOf(undefined, t('all')), ...userStatuses.map((status) => tabOf(status, t(status)))];
  return <LinkTabs label={t('label')} tabs={tabs} />;
}

function Paging({ place, nextCursor }: Pick<UserListProps, 'place' | 'nextCursor'>) {
  const t = useTranslations('users.paging');
  if (!place.cursor && !nextCursor) return null;
  return (
    <nav aria-label={t('label')} className="flex flex-wrap justify-between gap-2">
      {place.cursor ? (
        <ButtonLink href={usersHref({ ...place, cursor: undefined })} variant="ghost">
          <ChevronsLeft aria-hidden="true" className="rtl:-scale-x-100" /> {t('first')}
        </ButtonLink>
      ) : null}
      {nextCursor ? (
        <ButtonLink href={usersHref({ ...place, cursor: nextCursor })} className="ms-auto">
          {t('more')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}

function NothingFits() {
  const t = useTranslations('users.nothing');
  return (
    <EmptyState
      icon={<SearchX />}
      title={t('title')}
      actions={<ButtonLink href={usersHref({})}>{t('showAll')}</ButtonLink>}
    >
      {t('text')}
    </EmptyState>
  );
}
