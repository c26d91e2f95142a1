import { listSessions } from '#db/repositories/sign-in.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { type Ctx, requireSelf } from './context.ts';
import { sessionsOfUser } from './load-sessions.ts';
import type { SessionDto } from './schema.ts';

/** The caller's sessions that count now, this one first, then the one last used. */
export async function listOwnSessions(ctx: Ctx): Promise<{ items: SessionDto[] }> {
  const { userId, roleKeys } = requireSelf(ctx);
  const [rows, policy] = await Promise.all([listSessions(ctx, userId), loadSecurityPolicy(ctx)]);
  return { items: sessionsOfUser(rows, { ctx, roleKeys, policy }) };
}
