import { ChevronRight, SearchX, UsersRound } from 'lucide-react';
import type { Route } from 'next';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/layout/empty-state.tsx';
import { ListPaging } from '#components/layout/list-paging.tsx';
import { ListSearch } from '#components/layout/list-search.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Card } from '#components/ui/card.tsx';
import { joinInArabic, joinWords } from '#lib/core/format.ts';
import type { TeamListItem } from '#lib/teams/schema.ts';
import { type TeamPlace, teamsHref } from './team-href.ts';

type TeamListProps = {
  place: TeamPlace;
  items: readonly TeamListItem[];
  nextCursor: string | null;
  /** Makes the first one, where there is none yet. */
  create: ReactNode;
};

/** Teams by name with who leads them. */
export function TeamList({ place, items, nextCursor, create }: TeamListProps) {
  const t = useTranslations('teams');
  if (items.length === 0 && !place.search && !place.cursor) {
    return (
      <EmptyState icon={<UsersRound />} title={t('empty.title')} actions={create}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      <ListSearch
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={teamsHref({})}
      />
      {items.length > 0 ? (
        <Card flush>
          <ul className="divide-y">
            {items.map((team) => (
              <TeamRow key={team.id} team={team} />
            ))}
          </ul>
        </Card>
      ) : (
        <EmptyState
          icon={<SearchX />}
          title={t('nothing.title')}
          actions={<ButtonLink href={teamsHref({})}>{t('nothing.showAll')}</ButtonLink>}
        >
          {t('nothing.text')}
        </EmptyState>
      )}
      <ListPaging
        firstHref={place.cursor ? teamsHref({ search: place.search }) : null}
        nextHref={nextCursor ? teamsHref({ ...place, cursor: nextCursor }) : null}
      />
    </div>
  );
}

function TeamRow({ team }: { team: TeamListItem }) {
  const t = useTranslations('teams');
  const join = useLocale() === 'ar' ? joinInArabic : joinWords;
  return (
    <li className="group relative flex items-center gap-4 px-5 py-4 transition-colors hover:bg-hover">
      <div className="min-w-0 flex-1">
        <Link
          href={`/admin/teams/${team.id}` as Route}
          className="font-medium -outline-offset-2 after:absolute after:inset-0"
        >
          <bdi>{team.name}</bdi>
        </Link>
        <p className="mt-0.5 text-sm text-muted wrap-anywhere">
          {team.leads.length > 0 ? t('ledBy', { names: join(team.leads) }) : t('noLead')}
        </p>
      </div>
      <p className="text-sm whitespace-nowrap text-muted tabular-nums">
        {t('memberCount', { count: team.memberCount })}
      </p>
      <ChevronRight className="size-4.5 shrink-0 text-muted rtl:-scale-x-100" aria-hidden="true" />
    </li>
  );
}
