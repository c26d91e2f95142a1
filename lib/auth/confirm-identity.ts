import { inTransaction } from '#db/client.ts';
import { findUser, updateSessionConfirmed } from '#db/repositories/people.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, forbidden, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { type Ctx, requireSelf } from './context.ts';
import { verifyPassword } from './passwords.ts';
import { ConfirmIdentityInput } from './schema.ts';

/**
 * The person of a session shows again who they are, which `requireRecentSignIn` asks for. Throws invalid_input beside
 * the field that is wrong, and conflict where the session ended meanwhile.
 */
export async function confirmIdentity(ctx: Ctx, input: ConfirmIdentityInput): Promise<void> {
  const { userId } = requireSelf(ctx);
  if (ctx.actor.kind !== 'session') throw forbidden('access.onlyInPerson');
  const { sessionId } = ctx.actor;
  const { password } = parseInput(ConfirmIdentityInput, input);
  const user = await findUser(ctx, { id: userId });
  const entry = { entityType: 'user', entityId: userId, after: { sessionId } };
  if (!(await verifyPassword(password, user?.passwordHash))) {
    await recordAudit(ctx, { action: 'user.confirm_refused', ...entry });
    throw wrongField({ path: 'password', kind: 'invalid', message: say('access.wrongPassword') });
  }
  await inTransaction(ctx, async (ctx) => {
    const isConfirmed = await updateSessionConfirmed(ctx, { sessionId, userId }, ctx.now);
    if (!isConfirmed) throw conflict('access.sessionEndedAlready');
    await recordAudit(ctx, { action: 'user.confirm_identity', ...entry });
  });
}
