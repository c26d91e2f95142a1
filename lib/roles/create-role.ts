import { inTransaction } from '#db/client.ts';
import { insertRole } from '#db/repositories/roles.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { requireFreeName } from './require-free-name.ts';
import { requireWithin } from './require-within.ts';
import { tidyPermissions } from './rules.ts';
import { CreateRoleInput, type RoleListItem } from './schema.ts';
import { toRoleListItem } from './to-role-dto.ts';

/**
 * Makes a role of permissions that the caller holds (business rule: People). Throws forbidden where they lack one, and
 * conflict where a role has this name.
 */
export async function createRole(ctx: Ctx, input: CreateRoleInput): Promise<RoleListItem> {
  requirePermission(ctx, 'roles:update');
  requireRecentSignIn(ctx);
  const { name, description, permissions: wanted } = parseInput(CreateRoleInput, input);
  const permissions = tidyPermissions(wanted);
  requireWithin(ctx, permissions);
  return inTransaction(ctx, async (ctx) => {
    const key = await requireFreeName(ctx, name);
    const facts = { key, name, description, permissions };
    const role = await insertRole(ctx, { id: newId('role'), ...facts, isSystem: false, createdAt: ctx.now });
    if (!role) throw conflict('roles.nameTaken', { name });
    await recordAudit(ctx, { action: 'role.create', entityType: 'role', entityId: role.id, after: facts });
    return toRoleListItem(role, 0);
  });
}
