import type { RoleRow } from '#db/schema/index.ts';
import { permissionsOf } from '#lib/auth/load-person.ts';
import { tidyPermissions } from './rules.ts';
import { RoleListItem } from './schema.ts';

/** What may be known of a role in a list. */
export function toRoleListItem(role: RoleRow, holders: number): RoleListItem {
  const permissionCount = new Set(permissionsOf(role).map((one) => one.permission)).size;
  return RoleListItem.parse({ ...role, permissionCount, holders });
}

/** What a role gives, tidy. */
export const givenBy = (role: RoleRow) => tidyPermissions(permissionsOf(role));
