import { inTransaction } from '#db/client.ts';
import type { UserRow } from '#db/schema/index.ts';
import { countRefusal } from '#lib/audit/count-refusal.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { AppError, forbidden, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { allowAnonymous, type Ctx } from './context.ts';
import { proveIdentity } from './identity-provider.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { SignInInput } from './schema.ts';

/**
 * Opens a session for whoever proves to be the person. An unknown address and a wrong password get the same answer
 * (unauthenticated) after the same time. Only whoever knows the password is told that a code is needed or wrong
 * (invalid_input beside the code), or that the account is disabled (forbidden). Too many attempts are limit_exceeded.
 */
export async function signIn(ctx: Ctx, input: SignInInput): Promise<OpenedSession> {
  allowAnonymous('Whoever signs in is nobody yet.');
  const { userAgent, ...claim } = parseInput(SignInInput, input);
  const proof = await proveIdentity(ctx, claim);
  if (!proof.proven && proof.reason === 'code needed') {
    throw wrongField({ path: 'code', kind: 'missing', message: say('access.codeNeeded') });
  }
  if (!proof.proven) throw await refuse(ctx, proof.user, proof.reason);
  const { user } = proof;
  if (user.status !== 'active') throw await refuse(ctx, user, `account is ${user.status}`);

  return inTransaction(ctx, async (ctx) => {
    const { opened, actor } = await openSession(ctx, { user, userAgent });
    const after = { sessionId: opened.sessionId };
    await recordAudit({ ...ctx, actor }, { action: 'user.sign_in', entityType: 'user', entityId: user.id, after });
    return opened;
  });
}

/** The answer to a sign-in that failed; of an account that exists it leaves a note, others are counted. */
async function refuse(ctx: Ctx, user: UserRow | undefined, reason: string): Promise<AppError> {
  if (user) {
    const after = { reason };
    await recordAudit(ctx, {
      action: 'user.sign_in_refused',
      outcome: 'refused',
      entityType: 'user',
      entityId: user.id,
      after,
    });
  } else countRefusal(ctx.actor.kind === 'job' ? '' : ctx.actor.address, 'sign_in', ctx.now);
  if (reason === 'wrong password') return new AppError('unauthenticated', say('access.wrongPair'));
  if (reason === 'wrong code') return wrongField({ path: 'code', kind: 'invalid', message: say('access.wrongCode') });
  return forbidden('access.disabled');
}
