import { useTranslations } from 'next-intl';
import { type PermissionName, permissionGroups } from '#lib/auth/rules/permission-groups.ts';

const known = new Set<string>(permissionGroups.flatMap((group) => group.permissions));

/** What a permission lets somebody do, "See proposals"; one that this version does not know goes by its own name. */
export function usePermissionNames(): (permission: string) => string {
  const t = useTranslations('permissions.names');
  return (permission) => (known.has(permission) ? t(permission as PermissionName) : permission);
}
