import { listSessions } from '#db/repositories/sign-in.ts';
import { type Ctx, requireSelf } from './context.ts';
import { sessionsOfUser } from './load-sessions.ts';
import type { SessionDto } from './schema.ts';

/** The caller's sessions that count now, this one first, then the one last used. */
export async function listOwnSessions(ctx: Ctx): Promise<{ items: SessionDto[] }> {
  const { userId, roleKeys } = requireSelf(ctx);
  const rows = await listSessions(ctx, userId);
  return { items: sessionsOfUser(rows, { ctx, roleKeys }) };
}
