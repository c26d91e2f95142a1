import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { deleteGrant, findGrantOf, insertGrant, lockRole } from '#db/repositories/roles.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { requireWithin } from './require-within.ts';
import { GrantRoleInput } from './schema.ts';
import { toExpiry } from './to-expiry.ts';
import { givenBy } from './to-role-dto.ts';

/**
 * Gives somebody one more role, until the end of a day or for good; they have its rights on their next request. A grant
 * that has run out is replaced. Throws forbidden where the caller lacks what it gives, conflict where it is held.
 */
export async function grantRole(ctx: Ctx, input: GrantRoleInput): Promise<{ grantId: string }> {
  requirePermission(ctx, 'roles:update');
  requireRecentSignIn(ctx);
  const { userId, role: idOrKey, lastDay } = parseInput(GrantRoleInput, input);
  const expiresAt = await toExpiry(ctx, lastDay);
  return inTransaction(ctx, async (ctx) => {
    const [user, role] = [await findUser(ctx, { id: userId }), await lockRole(ctx, idOrKey)];
    if (!user) throw notFound('account');
    if (!role) throw notFound('role');
    requireWithin(ctx, givenBy(role));
    const held = await findGrantOf(ctx, user.id, role.id);
    if (held && !(held.expiresAt && held.expiresAt <= ctx.now)) {
      throw conflict('roles.holdsAlready', { person: user.name, role: role.name });
    }
    if (held) await deleteGrant(ctx, held.id);
    const grantId = newId('grant');
    const row = { userId: user.id, roleId: role.id, grantedBy: requireSelf(ctx).userId, createdAt: ctx.now };
    await insertGrant(ctx, { id: grantId, ...row, expiresAt });
    const after = { role: role.name, lastDay };
    await recordAudit(ctx, { action: 'user.grant_role', entityType: 'user', entityId: user.id, after });
    return { grantId };
  });
}
