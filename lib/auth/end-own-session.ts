import { inTransaction } from '#db/client.ts';
import { endSession } from '#db/repositories/people.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type Ctx, requireSelf } from './context.ts';
import { EndSessionInput } from './schema.ts';

/** Ends one of the caller's own sessions, also on another device. Throws not_found for one that is not open or not theirs. */
export async function endOwnSession(ctx: Ctx, input: EndSessionInput): Promise<void> {
  const { userId } = requireSelf(ctx);
  const { sessionId } = parseInput(EndSessionInput, input);
  await inTransaction(ctx, async (ctx) => {
    if (!(await endSession(ctx, { sessionId, userId }, ctx.now))) throw notFound('session');
    const before = { sessionId };
    await recordAudit(ctx, { action: 'user.end_session', entityType: 'user', entityId: userId, before });
  });
}
