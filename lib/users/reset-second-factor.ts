import { inTransaction } from '#db/client.ts';
import { deleteSecondFactor } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findAccountToChange } from './find-account.ts';
import { UserInput } from './schema/account.ts';

/** Takes somebody's second factor and recovery codes out of use, for who lost the phone. Throws conflict without one. */
export async function resetSecondFactor(ctx: Ctx, input: UserInput): Promise<void> {
  requirePermission(ctx, 'users:update');
  requireRecentSignIn(ctx);
  const { userId } = parseInput(UserInput, input);
  await inTransaction(ctx, async (ctx) => {
    const { user } = await findAccountToChange(ctx, userId);
    if (!(await deleteSecondFactor(ctx, userId))) throw conflict('accounts.noFactor', { name: user.name });
    await recordAudit(ctx, { action: 'user.reset_second_factor', entityType: 'user', entityId: userId });
  });
}
