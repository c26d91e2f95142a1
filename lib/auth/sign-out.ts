import { inTransaction } from '#db/client.ts';
import { endSession } from '#db/repositories/people.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, forbidden } from '#lib/core/errors.ts';
import { type Ctx, requireSelf } from './context.ts';

/** Ends the caller's own session, here and at once. Throws conflict where it has ended already. */
export async function signOut(ctx: Ctx): Promise<void> {
  const { userId } = requireSelf(ctx);
  if (ctx.actor.kind !== 'session') throw forbidden('access.ownSignOut');
  const { sessionId } = ctx.actor;
  await inTransaction(ctx, async (ctx) => {
    if (!(await endSession(ctx, { sessionId, userId }, ctx.now))) throw conflict('access.sessionEndedAlready');
    const before = { sessionId };
    await recordAudit(ctx, { action: 'user.sign_out', entityType: 'user', entityId: userId, before });
  });
}
