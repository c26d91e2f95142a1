import { inTransaction } from '#db/client.ts';
import { updateSessionsEnded } from '#db/repositories/sign-in.ts';
import { updateAccount } from '#db/repositories/users.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, forbidden, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { type Ctx, requireSelf } from './context.ts';
import { hashNewPassword } from './hash-new-password.ts';
import { proveIdentity } from './identity-provider.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { ChangePasswordInput } from './schema.ts';

/**
 * Changes the caller's own password. Every session of theirs ends, and a new one is given for this browser. Throws
 * invalid_input beside the field that is wrong, and conflict where the account changed in between.
 */
export async function changePassword(ctx: Ctx, input: ChangePasswordInput): Promise<OpenedSession> {
  const { userId, email } = requireSelf(ctx);
  if (ctx.actor.kind !== 'session') throw forbidden('access.onlyInPerson');
  const { current, password, code, userAgent } = parseInput(ChangePasswordInput, input);
  const proof = await proveIdentity(ctx, { email, password: current, code, cookieUserId: userId });
  if (!proof.proven) throw refusalOf(proof.reason);
  const { user } = proof;
  const passwordHash = await hashNewPassword(password, user);
  return inTransaction(ctx, async (ctx) => {
    const changed = await updateAccount(ctx, user, {
      passwordHash,
      sessionVersion: user.sessionVersion + 1,
      updatedAt: ctx.now,
    });
    if (!changed) throw conflict('access.accountChanged');
    const sessionsEnded = await updateSessionsEnded(ctx, { userId }, ctx.now);
    const { opened } = await openSession(ctx, { user: changed, userAgent });
    const after = { sessionsEnded };
    await recordAudit(ctx, { action: 'user.change_password', entityType: 'user', entityId: userId, after });
    return opened;
  });
}

function refusalOf(reason: 'wrong password' | 'wrong code' | 'code needed') {
  if (reason === 'wrong password') {
    return wrongField({ path: 'current', kind: 'invalid', message: say('access.wrongPassword') });
  }
  const kind = reason === 'code needed' ? 'missing' : 'invalid';
  return wrongField({
    path: 'code',
    kind,
    message: say(kind === 'missing' ? 'access.codeNeeded' : 'access.wrongCode'),
  });
}
