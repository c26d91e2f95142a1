import { inTransaction } from '#db/client.ts';
import { updateSessionConfirmed } from '#db/repositories/people.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, forbidden, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { type Ctx, requireSelf } from './context.ts';
import { proveIdentity } from './identity-provider.ts';
import { ConfirmIdentityInput } from './schema.ts';

/**
 * The person of a session shows again who they are, which `requireRecentSignIn` asks for. It counts as an attempt to
 * sign in. Throws invalid_input beside the field that is wrong, and conflict where the session ended meanwhile.
 */
export async function confirmIdentity(ctx: Ctx, input: ConfirmIdentityInput): Promise<void> {
  const { userId, email } = requireSelf(ctx);
  if (ctx.actor.kind !== 'session') throw forbidden('access.onlyInPerson');
  const { sessionId } = ctx.actor;
  const claim = parseInput(ConfirmIdentityInput, input);
  const proof = await proveIdentity(ctx, { ...claim, email, cookieUserId: userId });
  if (!proof.proven && proof.reason === 'code needed') {
    throw wrongField({ path: 'code', kind: 'missing', message: say('access.codeNeeded') });
  }
  const entry = { entityType: 'user', entityId: userId };
  if (!proof.proven) {
    await recordAudit(ctx, {
      action: 'user.confirm_refused',
      outcome: 'refused',
      ...entry,
      after: { sessionId, reason: proof.reason },
    });
    const path = proof.reason === 'wrong code' ? 'code' : 'password';
    const message = say(path === 'code' ? 'access.wrongCode' : 'access.wrongPassword');
    throw wrongField({ path, kind: 'invalid', message });
  }
  await inTransaction(ctx, async (ctx) => {
    const isConfirmed = await updateSessionConfirmed(ctx, { sessionId, userId }, ctx.now);
    if (!isConfirmed) throw conflict('access.sessionEndedAlready');
    await recordAudit(ctx, { action: 'user.confirm_identity', ...entry, after: { sessionId } });
  });
}
