import type { DbScope } from '#db/client.ts';
import { findRole } from '#db/repositories/roles.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { conflict, invalidInput } from '#lib/core/errors.ts';
import { toRoleKey } from './rules.ts';

const systemNames = Object.values(systemRoles).map((role) => toRoleKey(role.name));

/** The key of a name that no other role has. Throws conflict where one has it, `ownId` aside. */
export async function requireFreeName(scope: DbScope, name: string, ownId?: string): Promise<string> {
  const key = toRoleKey(name);
  if (!key) throw invalidInput('roles.name', { most: 60 });
  const other = await findRole(scope, key);
  if (systemNames.includes(key) || (other && other.id !== ownId)) {
    throw conflict('roles.nameTaken', { name: other?.name ?? name });
  }
  return key;
}
