import type { DbScope } from '#db/client.ts';
import { countLastingHolders, lockRole } from '#db/repositories/roles.ts';
import { conflict } from '#lib/core/errors.ts';
import { adminKey } from './session-rules.ts';

/**
 * The last admin stays (business rule: People). Called in the transaction of whatever takes the role from somebody, lets
 * it end, or disables an account, after the change: throws conflict, which takes the change back, where no active person
 * is left who is an admin without an end. Who changes that at the same time comes one after the other.
 */
export async function requireAdminLeft(scope: DbScope): Promise<void> {
  const role = await lockRole(scope, adminKey);
  if (role && (await countLastingHolders(scope, role.id)) > 0) return;
  throw conflict('roles.lastAdmin');
}
