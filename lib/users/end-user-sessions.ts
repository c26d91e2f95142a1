import { inTransaction } from '#db/client.ts';
import { updateSessionsEnded } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findAccountToChange } from './find-account.ts';
import { UserInput } from './schema/account.ts';

/** Signs somebody out everywhere, at once; gives of how many sessions. Throws conflict where none is open. */
export async function endUserSessions(ctx: Ctx, input: UserInput): Promise<{ ended: number }> {
  requirePermission(ctx, 'users:update');
  const { userId } = parseInput(UserInput, input);
  return inTransaction(ctx, async (ctx) => {
    const { user } = await findAccountToChange(ctx, userId);
    const ended = await updateSessionsEnded(ctx, { userId }, ctx.now);
    if (ended === 0) throw conflict('accounts.noSessions', { name: user.name });
    const after = { sessionsEnded: ended };
    await recordAudit(ctx, { action: 'user.end_sessions', entityType: 'user', entityId: userId, after });
    return { ended };
  });
}
