import { inTransaction } from '#db/client.ts';
import { updateSessionsEnded } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict } from '#lib/core/errors.ts';
import { type Ctx, requireSelf } from './context.ts';

/** Ends every session of the caller, this one too; gives how many. Throws conflict where none is open any more. */
export async function signOutEverywhere(ctx: Ctx): Promise<{ ended: number }> {
  const { userId } = requireSelf(ctx);
  return inTransaction(ctx, async (ctx) => {
    const ended = await updateSessionsEnded(ctx, { userId }, ctx.now);
    if (ended === 0) throw conflict('access.sessionEndedAlready');
    const after = { sessionsEnded: ended };
    await recordAudit(ctx, { action: 'user.sign_out_everywhere', entityType: 'user', entityId: userId, after });
    return { ended };
  });
}
