'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { ListSearch } from '#components/layout/list-search.tsx';
import { PlainSelect } from '#components/ui/plain-select.tsx';
import type { SelectOption } from '#components/ui/select.tsx';
import { type UserPlace, usersHref } from './user-place.ts';

const every = 'every';

type UserFiltersProps = { place: UserPlace; roles: readonly SelectOption[]; teams: readonly SelectOption[] };

/** Search, role and team of the list; all of it lives in the address. */
export function UserFilters({ place, roles, teams }: UserFiltersProps) {
  const t = useTranslations('users');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (change: UserPlace) =>
    startTransition(() => router.replace(usersHref({ ...place, cursor: undefined, ...change }), { scroll: false }));
  const chosen = (value: string) => (value === every ? undefined : value);
  return (
    <div aria-busy={pending} className="flex flex-wrap gap-3">
      <ListSearch
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        clearLabel={t('search.clear')}
        search={place.search ?? ''}
        href={usersHref({ ...place, search: undefined, cursor: undefined })}
      />
      <PlainSelect
        aria-label={t('columns.roles')}
        value={place.role ?? every}
        options={[{ value: every, label: t('anyRole') }, ...roles]}
        onValueChange={(role) => go({ role: chosen(role) })}
        className="w-auto min-w-40 flex-1 sm:flex-none"
      />
      {teams.length > 0 ? (
        <PlainSelect
          aria-label={t('columns.teams')}
          value={place.team ?? every}
          options={[{ value: every, label: t('anyTeam') }, ...teams]}
          onValueChange={(team) => go({ team: chosen(team) })}
          className="w-auto min-w-40 flex-1 sm:flex-none"
        />
      ) : null}
    </div>
  );
}
