import type { SystemRoleKey } from './schema.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** The role of administrators. */
export const adminKey: SystemRoleKey = 'admin';
const limits = {
  admin: { idleMs: 30 * minuteMs, wholeMs: 12 * hourMs },
  others: { idleMs: 8 * hourMs, wholeMs: 7 * 24 * hourMs },
};

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

/** How long a session lasts unused (idle) and altogether (whole); an admin's is shorter. */
export function sessionLimits(roleKeys: readonly string[]): { idleMs: number; wholeMs: number } {
  return isAdmin(roleKeys) ? limits.admin : limits.others;
}

/**
 * Whether a session counts at `now`: not ended, not run out, not left alone too long, and begun since the last change of
 * password, role or status. The limits are those of the roles held now.
 */
export function isSessionAlive(
  session: SessionTimes,
  holder: { status: string; sessionVersion: number; roleKeys: readonly string[] },
  now: Date,
): boolean {
  const { idleMs, wholeMs } = sessionLimits(holder.roleKeys);
  return (
    holder.status === 'active' &&
    session.endedAt === null &&
    session.sessionVersion === holder.sessionVersion &&
    now < session.expiresAt &&
    now.getTime() < session.createdAt.getTime() + wholeMs &&
    now.getTime() < session.lastSeenAt.getTime() + idleMs
  );
}
