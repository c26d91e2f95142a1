import { inTransaction } from '#db/client.ts';
import { findUser, insertSession } from '#db/repositories/people.ts';
import type { UserRow } from '#db/schema/index.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { AppError, forbidden } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { allowAnonymous, type Ctx } from './context.ts';
import { loadPerson } from './load-person.ts';
import { verifyPassword } from './passwords.ts';
import { SignInInput } from './schema.ts';
import { isAdmin, sessionLimits } from './session-rules.ts';

export type OpenedSession = { userId: string; sessionId: string; isAdmin: boolean; expiresAt: Date };

/**
 * Opens a session for whoever knows the password. An unknown address and a wrong password get the same answer
 * (unauthenticated) after the same time; a disabled account is told (forbidden) only to whoever knows its password.
 */
export async function signIn(ctx: Ctx, input: SignInInput): Promise<OpenedSession> {
  allowAnonymous('Whoever signs in is nobody yet.');
  const { email, password, userAgent } = parseInput(SignInInput, input);
  const user = await findUser(ctx, { email });
  const knowsPassword = await verifyPassword(password, user?.passwordHash);
  if (!user || !knowsPassword || user.status !== 'active') throw await refuse(ctx, user, knowsPassword);
  const person = await loadPerson(ctx, user, ctx.now);
  const sessionId = newId('session');
  const expiresAt = new Date(ctx.now.getTime() + sessionLimits(person.roleKeys).wholeMs);
  const address = ctx.actor.kind === 'anonymous' ? ctx.actor.address : '';

  return inTransaction(ctx, async (ctx) => {
    const times = { createdAt: ctx.now, lastSeenAt: ctx.now, expiresAt };
    const { sessionVersion } = user;
    await insertSession(ctx, { id: sessionId, userId: user.id, sessionVersion, ...times, userAgent, address });
    const actor = { kind: 'session', sessionId, person, address, confirmedAt: ctx.now } as const;
    await recordAudit(
      { ...ctx, actor },
      { action: 'user.sign_in', entityType: 'user', entityId: user.id, after: { sessionId } },
    );
    return { userId: user.id, sessionId, isAdmin: isAdmin(person.roleKeys), expiresAt };
  });
}

/** The answer to a sign-in that failed; of an account that exists it leaves a note. */
async function refuse(ctx: Ctx, user: UserRow | undefined, knowsPassword: boolean): Promise<AppError> {
  const reason = knowsPassword ? `account is ${user?.status}` : 'wrong password';
  if (user) {
    const after = { reason };
    await recordAudit(ctx, { action: 'user.sign_in_refused', entityType: 'user', entityId: user.id, after });
  }
  if (knowsPassword) return forbidden('access.disabled');
  return new AppError('unauthenticated', say('access.wrongPair'));
}
