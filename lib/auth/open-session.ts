import { insertSession } from '#db/repositories/people.ts';
import type { UserRow } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import type { Actor, Ctx } from './context.ts';
import { loadPerson } from './load-person.ts';
import { opensPanel } from './rules/opens-panel.ts';
import { sessionLimits } from './session-rules.ts';

/** What the cookie of a new session says, and until when. */
export type OpenedSession = { userId: string; sessionId: string; isAdmin: boolean; expiresAt: Date };

/** Stores a new session of a person whose identity was proven, as a part of the function that proved it. */
export async function openSession(
  ctx: Ctx,
  { user, userAgent }: { user: UserRow; userAgent: string },
): Promise<{ opened: OpenedSession; actor: Extract<Actor, { kind: 'session' }> }> {
  const policy = await loadSecurityPolicy(ctx);
  const person = await loadPerson(ctx, user, { now: ctx.now, policy });
  const sessionId = newId('session');
  const expiresAt = new Date(ctx.now.getTime() + sessionLimits(person.roleKeys, policy).wholeMs);
  const address = ctx.actor.kind === 'job' ? '' : ctx.actor.address;
  const times = { createdAt: ctx.now, lastSeenAt: ctx.now, expiresAt };
  const { sessionVersion } = user;
  await insertSession(ctx, { id: sessionId, userId: user.id, sessionVersion, ...times, userAgent, address });
  return {
    opened: { userId: user.id, sessionId, isAdmin: opensPanel(person.rights), expiresAt },
    actor: { kind: 'session', sessionId, person, address, confirmedAt: ctx.now },
  };
}
