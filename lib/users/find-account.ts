import { listHeldRoles } from '#db/repositories/people.ts';
import { findUserInScope } from '#db/repositories/users.ts';
import type { UserRow } from '#db/schema/index.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { permissionsOf } from '#lib/auth/load-person.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import { notFound } from '#lib/core/errors.ts';
import { requireWithin } from '#lib/roles/require-within.ts';

/** Somebody whom the caller may touch with this permission, with the keys of the roles they hold. Throws not_found. */
export async function findAccount(
  ctx: Ctx,
  userId: string,
  permission: KnownPermission,
): Promise<{ user: UserRow; roleKeys: string[]; granted: ReturnType<typeof permissionsOf>[number][] }> {
  const user = await findUserInScope(ctx, requirePermission(ctx, permission), userId);
  if (!user) throw notFound('account');
  const held = await listHeldRoles(ctx, userId, ctx.now);
  return { user, roleKeys: held.map(({ key }) => key), granted: held.flatMap(permissionsOf) };
}

/**
 * The same for a change: nobody changes the account of a person who holds what they lack themselves, since whoever
 * resets a password can sign in with it. Throws forbidden then.
 */
export async function findAccountToChange(ctx: Ctx, userId: string, permission: KnownPermission = 'users:update') {
  const found = await findAccount(ctx, userId, permission);
  requireWithin(ctx, found.granted);
  return found;
}
