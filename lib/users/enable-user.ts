import { inTransaction } from '#db/client.ts';
import { updateAccount } from '#db/repositories/users.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findAccountToChange } from './find-account.ts';
import { UserInput } from './schema/account.ts';

/**
 * Opens a closed account again: with its password, or as invited where it never had one. Throws conflict where it is not
 * closed, forbidden for a person with more rights than the caller.
 */
export async function enableUser(ctx: Ctx, input: UserInput): Promise<void> {
  requirePermission(ctx, 'users:update');
  requireRecentSignIn(ctx);
  const { userId } = parseInput(UserInput, input);
  await inTransaction(ctx, async (ctx) => {
    const { user } = await findAccountToChange(ctx, userId);
    if (user.status !== 'disabled') throw conflict('accounts.notDisabled', { name: user.name });
    const status = user.passwordHash ? 'active' : 'invited';
    const change = { status, sessionVersion: user.sessionVersion + 1, updatedAt: ctx.now } as const;
    if (!(await updateAccount(ctx, user, change))) throw conflict('accounts.changed', { name: user.name });
    const [before, after] = [{ status: user.status }, { status }];
    await recordAudit(ctx, { action: 'user.enable', entityType: 'user', entityId: userId, before, after });
  });
}
