import type { SessionRow } from '#db/schema/index.ts';
import type { SecurityPolicy } from '#lib/settings/schema/security-policy.ts';
import type { Ctx } from './context.ts';
import { nameDevice } from './rules/name-device.ts';
import { SessionDto } from './schema.ts';
import { sessionLimits } from './session-rules.ts';

/** Which of a person's open sessions have not run out, as they may be shown: the caller's own first, then the last used. */
export function sessionsOfUser(
  rows: readonly SessionRow[],
  { ctx, roleKeys, policy }: { ctx: Ctx; roleKeys: readonly string[]; policy: SecurityPolicy },
): SessionDto[] {
  const ownId = ctx.actor.kind === 'session' ? ctx.actor.sessionId : undefined;
  const { idleMs } = sessionLimits(roleKeys, policy);
  const now = ctx.now.getTime();
  return rows
    .filter((row) => now < row.expiresAt.getTime() && now < row.lastSeenAt.getTime() + idleMs)
    .sort((one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime())
    .sort((one, other) => Number(other.id === ownId) - Number(one.id === ownId))
    .map(({ id, userAgent, address, createdAt, lastSeenAt }) =>
      SessionDto.parse({ id, ...nameDevice(userAgent), address, createdAt, lastSeenAt, isThis: id === ownId }),
    );
}
