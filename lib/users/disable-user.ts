import { inTransaction } from '#db/client.ts';
import { deleteOpenLinks, updateSessionsEnded } from '#db/repositories/sign-in.ts';
import { updateAccount } from '#db/repositories/users.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn, requireSelf } from '#lib/auth/context.ts';
import { requireAdminLeft } from '#lib/auth/last-admin.ts';
import { isAdmin } from '#lib/auth/session-rules.ts';
import { conflict, forbidden } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findAccountToChange } from './find-account.ts';
import { UserInput } from './schema/account.ts';

/**
 * Closes an account: its sessions and links end at once, its keys no longer count, its records stay. Throws conflict
 * where it is closed already or belongs to the last admin, and forbidden for one's own.
 */
export async function disableUser(ctx: Ctx, input: UserInput): Promise<void> {
  requirePermission(ctx, 'users:update');
  requireRecentSignIn(ctx);
  const { userId } = parseInput(UserInput, input);
  if (requireSelf(ctx).userId === userId) throw forbidden('accounts.notYourOwn');
  await inTransaction(ctx, async (ctx) => {
    const { user, roleKeys } = await findAccountToChange(ctx, userId);
    if (user.status === 'disabled') throw conflict('accounts.disabled', { name: user.name });
    const change = { status: 'disabled', sessionVersion: user.sessionVersion + 1, updatedAt: ctx.now } as const;
    if (!(await updateAccount(ctx, user, change))) throw conflict('accounts.changed', { name: user.name });
    if (isAdmin(roleKeys)) await requireAdminLeft(ctx);
    const sessionsEnded = await updateSessionsEnded(ctx, { userId }, ctx.now);
    await deleteOpenLinks(ctx, userId);
    const [before, after] = [{ status: user.status }, { status: change.status, sessionsEnded }];
    await recordAudit(ctx, { action: 'user.disable', entityType: 'user', entityId: userId, before, after });
  });
}
