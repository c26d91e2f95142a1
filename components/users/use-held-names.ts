import { useTranslations } from 'next-intl';
import { useRoleNames } from '#components/layout/use-role-names.ts';
import type { UserListItem } from '#lib/users/schema/account.ts';

type Held = Pick<UserListItem, 'roles' | 'teams'>;

/** The roles of a person in words, and the teams with those they lead marked. */
export function useHeldNames(): { roles: (held: Held) => string; teams: (held: Held) => string } {
  const t = useTranslations('users');
  const names = useRoleNames();
  return {
    roles: ({ roles }) => roles.map(({ key, name, isSystem }) => (isSystem ? names([key]) : name)).join(t('and')),
    teams: ({ teams }) => teams.map(({ name, isLead }) => (isLead ? t('leads', { name }) : name)).join(t('and')),
  };
}
