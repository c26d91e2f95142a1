import { inTransaction } from '#db/client.ts';
import { updateGrantEnd } from '#db/repositories/roles.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { requireAdminLeft } from '#lib/auth/last-admin.ts';
import { adminKey } from '#lib/auth/session-rules.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findGrantToChange } from './find-grant-to-change.ts';
import { ChangeGrantInput } from './schema.ts';
import { lastDayOf, toExpiry } from './to-expiry.ts';

/**
 * Moves or lifts the end of a grant, under the same rule as giving the role. Throws conflict where it ends otherwise
 * than the person saw, and where no admin without an end would be left.
 */
export async function changeGrant(ctx: Ctx, input: ChangeGrantInput): Promise<void> {
  requirePermission(ctx, 'roles:update');
  requireRecentSignIn(ctx);
  const { grantId, lastDay, basedOn } = parseInput(ChangeGrantInput, input);
  const expiresAt = await toExpiry(ctx, lastDay);
  await inTransaction(ctx, async (ctx) => {
    const { user, role } = await findGrantToChange(ctx, grantId);
    if (!(await updateGrantEnd(ctx, { id: grantId, expiresAt: basedOn }, expiresAt))) {
      throw conflict('roles.grantChanged');
    }
    if (role.key === adminKey && expiresAt) await requireAdminLeft(ctx);
    const before = { role: role.name, lastDay: await lastDayOf(ctx, basedOn) };
    const after = { role: role.name, lastDay };
    await recordAudit(ctx, { action: 'user.change_grant', entityType: 'user', entityId: user.id, before, after });
  });
}
