import type { DbScope } from '#db/client.ts';
import { listRoles, listUserIdsInRoles } from '#db/repositories/people.ts';
import { permissionsOf } from '#lib/auth/load-person.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';

/** The ids of the active people who hold a permission at `now`, on whichever rows. */
export async function listHolders(scope: DbScope & { now: Date }, permission: KnownPermission): Promise<string[]> {
  const roles = await listRoles(scope);
  const giving = roles.filter((role) => permissionsOf(role).some((granted) => granted.permission === permission));
  return listUserIdsInRoles(
    scope,
    giving.map(({ id }) => id),
    scope.now,
  );
}
