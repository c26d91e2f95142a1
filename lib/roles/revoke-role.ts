import { inTransaction } from '#db/client.ts';
import { deleteGrant } from '#db/repositories/roles.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { requireAdminLeft } from '#lib/auth/last-admin.ts';
import { adminKey } from '#lib/auth/session-rules.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findGrantToChange } from './find-grant-to-change.ts';
import { RevokeRoleInput } from './schema.ts';
import { lastDayOf } from './to-expiry.ts';

/**
 * Takes a role from somebody, who is without its rights on their next request. Throws forbidden where the caller lacks
 * what it gives, conflict where it is taken already or where no admin would be left.
 */
export async function revokeRole(ctx: Ctx, input: RevokeRoleInput): Promise<void> {
  requirePermission(ctx, 'roles:update');
  requireRecentSignIn(ctx);
  const { grantId } = parseInput(RevokeRoleInput, input);
  await inTransaction(ctx, async (ctx) => {
    const { grant, user, role } = await findGrantToChange(ctx, grantId);
    if (!(await deleteGrant(ctx, grantId))) throw conflict('roles.grantChanged');
    if (role.key === adminKey) await requireAdminLeft(ctx);
    const before = { role: role.name, lastDay: await lastDayOf(ctx, grant.expiresAt) };
    await recordAudit(ctx, { action: 'user.revoke_role', entityType: 'user', entityId: user.id, before });
  });
}
