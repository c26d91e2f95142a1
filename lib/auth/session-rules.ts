import { SecurityPolicy } from '#lib/settings/schema/security-policy.ts';
import type { SystemRoleKey } from './schema.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The role of administrators. */
export const adminKey: SystemRoleKey = 'admin';

/** How often at most `lastSeenAt` is written; a session may look this much older than it is. */
export const seenEveryMs = minuteMs;

export type SessionTimes = {
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  sessionVersion: number;
};

/** Whether a person's roles are an administrator's, whose sessions are shorter. */
export const isAdmin = (roleKeys: readonly string[]): boolean => roleKeys.includes(adminKey);

const atTheStart = SecurityPolicy.parse({});

/** How long a session lasts unused (idle) and altogether (whole) by the policy; an admin's is shorter. */
export function sessionLimits(
  roleKeys: readonly string[],
  policy: SecurityPolicy = atTheStart,
): { idleMs: number; wholeMs: number } {
  return isAdmin(roleKeys)
    ? { idleMs: policy.adminIdleMinutes * minuteMs, wholeMs: policy.adminWholeHours * hourMs }
    : { idleMs: policy.idleMinutes * minuteMs, wholeMs: policy.wholeHours * hourMs };
}

/**
 * Whether a session counts at `now`: not ended, not run out, not left alone too long, and begun since the last change of
 * password, role or status. The limits are those of the roles held and the
 * policy set now.
 */
export function isSessionAlive(
  session: SessionTimes,
  holder: { status: string; sessionVersion: number; roleKeys: readonly string[]; policy?: SecurityPolicy },
  now: Date,
): boolean {
  const { idleMs, wholeMs } = sessionLimits(holder.roleKeys, holder.policy);
  return (
    holder.status === 'active' &&
    session.endedAt === null &&
    session.sessionVersion === holder.sessionVersion &&
    now < session.expiresAt &&
    now.getTime() < session.createdAt.getTime() + wholeMs &&
    now.getTime() < session.lastSeenAt.getTime() + idleMs
  );
}

const longestWaitSeconds = 60;

/** How long to wait before the next attempt to sign in, after so many failures beyond those that are free: 1, 2, 4 ... 60. */
export function waitSeconds(failures: number): number {
  return failures <= 0 ? 0 : Math.min(longestWaitSeconds, 2 ** Math.min(failures - 1, 10));
}
