import { findSession } from '#db/repositories/people.ts';
import { AppError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { type Ctx, requireSelf } from './context.ts';
import type { SessionClaims } from './next-auth.ts';
import { opensPanel } from './rules/opens-panel.ts';

/**
 * What the cookie of the caller's session is to say now, until the end that the session has: after a change of their
 * roles it still says what was so at the sign-in. Throws unauthenticated where the caller has no session.
 */
export async function renewClaims(ctx: Ctx): Promise<SessionClaims & { expiresAt: Date }> {
  const { userId, rights } = requireSelf(ctx);
  const sessionId = ctx.actor.kind === 'session' ? ctx.actor.sessionId : '';
  const found = await findSession(ctx, { sessionId, userId });
  if (!found) throw new AppError('unauthenticated', say('access.signIn'));
  return { userId, sessionId, isAdmin: opensPanel(rights), expiresAt: found.session.expiresAt };
}
