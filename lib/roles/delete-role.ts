import { inTransaction } from '#db/client.ts';
import { countHolders, deleteRoleRow, listHoldersOf, lockRole } from '#db/repositories/roles.ts';
import type { RoleRow } from '#db/schema/index.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, forbidden, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { requireWithin } from './require-within.ts';
import { DeleteRoleInput } from './schema.ts';
import { givenBy } from './to-role-dto.ts';

const mostNamed = 5;

/**
 * Removes a role that an admin made and that nobody holds; grants of it that have run out go with it. Throws forbidden
 * for a system role, conflict where it has changed or where somebody holds it, who is then named.
 */
export async function deleteRole(ctx: Ctx, input: DeleteRoleInput): Promise<void> {
  requirePermission(ctx, 'roles:update');
  requireRecentSignIn(ctx);
  const { role: idOrKey, basedOnVersion } = parseInput(DeleteRoleInput, input);
  await inTransaction(ctx, async (ctx) => {
    const role = await lockRole(ctx, idOrKey);
    if (!role) throw notFound('role');
    if (role.isSystem) throw forbidden('roles.system', { role: role.name });
    requireWithin(ctx, givenBy(role));
    if (role.version !== basedOnVersion) throw conflict('roles.changed', { role: role.name });
    await requireUnheld(ctx, role);
    await deleteRoleRow(ctx, role.id, ctx.now);
    const before = { key: role.key, name: role.name, permissions: givenBy(role) };
    await recordAudit(ctx, { action: 'role.delete', entityType: 'role', entityId: role.id, before });
  });
}

async function requireUnheld(ctx: Ctx, role: RoleRow): Promise<void> {
  const holders = (await countHolders(ctx, [role.id], ctx.now)).get(role.id) ?? 0;
  if (holders === 0) return;
  const named = await listHoldersOf(ctx, role.id, ctx.now, mostNamed);
  const people = { list: named.map(({ name }) => name) };
  throw conflict('roles.held', { role: role.name, people, more: holders - named.length });
}
