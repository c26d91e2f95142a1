import { useTranslations } from 'next-intl';
import { systemRoleKeys } from '#lib/auth/schema/role-keys.ts';
import type { SystemRoleKey } from '#lib/auth/schema.ts';
import { toSentence } from '#lib/core/format.ts';

/** What a person's roles are called, "Sales, Finance"; a role that an admin made goes by its key, which is its name. */
export function useRoleNames(): (roleKeys: readonly string[]) => string {
  const t = useTranslations('shell.roles');
  const nameOf = useRoleName();
  return (roleKeys) =>
    roleKeys.map((key) => nameOf({ key, name: toSentence(key.replaceAll('-', ' ')) })).join(t('and'));
}

/** What a role is called: one that comes with Sightline in the reader's language, others as they were named. */
export function useRoleName(): (role: { key: string; name: string }) => string {
  const t = useTranslations('shell.roles');
  return ({ key, name }) => (isSystemRole(key) ? t(key) : name);
}

const isSystemRole = (key: string): key is SystemRoleKey => systemRoleKeys.some((known) => known === key);
