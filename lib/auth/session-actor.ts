import type { DbScope } from '#db/client.ts';
import { findSession, touchSession } from '#db/repositories/people.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import type { Actor } from './context.ts';
import { loadPerson } from './load-person.ts';
import { isSessionAlive, seenEveryMs } from './session-rules.ts';

type Claimed = { userId: string; sessionId: string; address: string };

/**
 * The person of a session with the rights they hold at `now`; undefined where it has ended, run out or been overtaken by
 * a change of the account. Notes at most once a minute that the session is in use.
 */
export async function sessionActor(
  { db, now }: DbScope & { now: Date },
  { userId, sessionId, address }: Claimed,
): Promise<Extract<Actor, { kind: 'session' }> | undefined> {
  const found = await findSession({ db }, { sessionId, userId });
  if (!found) return undefined;
  const { session, user } = found;
  const policy = await loadSecurityPolicy({ db });
  const person = await loadPerson({ db }, user, { now, policy });
  if (!isSessionAlive(session, { ...user, roleKeys: person.roleKeys, policy }, now)) return undefined;
  await touchSession({ db }, sessionId, now, new Date(now.getTime() - seenEveryMs));
  return { kind: 'session', sessionId, person, address, confirmedAt: session.confirmedAt ?? session.createdAt };
}
