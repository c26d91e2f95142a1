import { useTranslations } from 'next-intl';
import { systemRoleKeys } from '#lib/auth/schema/role-keys.ts';
import type { SystemRoleKey } from '#lib/auth/schema.ts';

/** What a person's roles are called, "Sales, Finance"; a role that an admin made goes by its key. */
export function useRoleNames(): (roleKeys: readonly string[]) => string {
  const t = useTranslations('shell.roles');
  return (roleKeys) => roleKeys.map((key) => (isSystemRole(key) ? t(key) : key)).join(t('and'));
}

const isSystemRole = (key: string): key is SystemRoleKey => systemRoleKeys.some((known) => known === key);
