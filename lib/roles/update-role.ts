import { inTransaction } from '#db/client.ts';
import { countHolders, findRole, updateRoleRow } from '#db/repositories/roles.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, forbidden, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { requireFreeName } from './require-free-name.ts';
import { requireWithin } from './require-within.ts';
import { tidyPermissions } from './rules.ts';
import { type RoleListItem, UpdateRoleInput } from './schema.ts';
import { givenBy, toRoleListItem } from './to-role-dto.ts';

/**
 * Changes a role that an admin made; whoever holds it has the new rights on their next request. Throws forbidden for a
 * system role and where the caller lacks something that the role gives or would give, conflict where it has changed.
 */
export async function updateRole(ctx: Ctx, input: UpdateRoleInput): Promise<RoleListItem> {
  requirePermission(ctx, 'roles:update');
  requireRecentSignIn(ctx);
  const { role: idOrKey, basedOnVersion, name, description, ...wanted } = parseInput(UpdateRoleInput, input);
  const permissions = tidyPermissions(wanted.permissions);
  return inTransaction(ctx, async (ctx) => {
    const role = await findRole(ctx, idOrKey);
    if (!role) throw notFound('role');
    if (role.isSystem) throw forbidden('roles.system', { role: role.name });
    requireWithin(ctx, [...givenBy(role), ...permissions]);
    const key = await requireFreeName(ctx, name, role.id);
    const facts = { key, name, description, permissions };
    const changed = await updateRoleRow(ctx, role.id, basedOnVersion, facts);
    if (!changed) throw conflict('roles.changed', { role: role.name });
    const before = { key: role.key, name: role.name, description: role.description, permissions: givenBy(role) };
    await recordAudit(ctx, { action: 'role.update', entityType: 'role', entityId: role.id, before, after: facts });
    const holders = await countHolders(ctx, [role.id], ctx.now);
    return toRoleListItem(changed, holders.get(role.id) ?? 0);
  });
}
