import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { grants, roles, type SessionRow, sessions, teamMembers, teams, type UserRow, users } from '#db/schema/index.ts';

/** By id or by e-mail address in lower case. */
export async function findUser({ db }: DbScope, by: { id: string } | { email: string }): Promise<UserRow | undefined> {
  const match = 'id' in by ? eq(users.id, by.id) : eq(users.email, by.email);
  const [row] = await db.select().from(users).where(match);
  return row;
}

/** The roles a person holds at `now`; a grant that has run out gives none. */
export function listHeldRoles({ db }: DbScope, userId: string, now: Date) {
  return db
    .select({ key: roles.key, permissions: roles.permissions })
    .from(grants)
    .innerJoin(roles, eq(roles.id, grants.roleId))
    .where(and(eq(grants.userId, userId), isInForce(now)))
    .orderBy(asc(roles.key));
}

const isInForce = (now: Date) => or(isNull(grants.expiresAt), gt(grants.expiresAt, now));

/** Every role with what it gives. */
export function listRoles({ db }: DbScope) {
  return db
    .select({ id: roles.id, key: roles.key, permissions: roles.permissions })
    .from(roles)
    .orderBy(asc(roles.key));
}

/** The active people who hold one of these roles at `now`, each once. */
export async function listUserIdsInRoles({ db }: DbScope, roleIds: readonly string[], now: Date): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: users.id })
    .from(grants)
    .innerJoin(users, eq(users.id, grants.userId))
    .where(and(inArray(grants.roleId, [...roleIds]), eq(users.status, 'active'), isInForce(now)))
    .orderBy(asc(users.id));
  return rows.map(({ id }) => id);
}

/** The kinds of notifications that a person wants or does not. */
export async function updateNotificationPreferences(
  { db }: DbScope,
  id: string,
  notificationPreferences: UserRow['notificationPreferences'],
): Promise<void> {
  await db.update(users).set({ notificationPreferences }).where(eq(users.id, id));
}

type Profile = Partial<Pick<UserRow, 'name' | 'title' | 'phone' | 'language' | 'timeZone' | 'theme'>> &
  Pick<UserRow, 'updatedAt'>;

/** Changes an active account that is as it was seen; false where it is not. */
export async function updateProfileOf({ db }: DbScope, seen: UserRow, profile: Profile): Promise<boolean> {
  const isAsSeen = and(eq(users.id, seen.id), eq(users.updatedAt, seen.updatedAt), eq(users.status, 'active'));
  const changed = await db.update(users).set(profile).where(isAsSeen).returning({ id: users.id });
  return changed.length === 1;
}

export function listMemberships({ db }: DbScope, userId: string) {
  return db
    .select({ teamId: teamMembers.teamId, isLead: teamMembers.isLead })
    .from(teamMembers)
    .where(eq(teamMembers.userId, userId))
    .orderBy(asc(teamMembers.teamId));
}

/** Everybody who works here, by name, once per team and role held at `now`. */
export function listActivePeople({ db }: DbScope, now: Date) {
  return db
    .select({
      userId: users.id,
      name: users.name,
      teamId: teamMembers.teamId,
      teamName: teams.name,
      role: { key: roles.key, permissions: roles.permissions },
    })
    .from(users)
    .innerJoin(grants, eq(grants.userId, users.id))
    .innerJoin(roles, eq(roles.id, grants.roleId))
    .leftJoin(teamMembers, eq(teamMembers.userId, users.id))
    .leftJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(and(eq(users.status, 'active'), isInForce(now)))
    .orderBy(asc(users.name), asc(users.id), asc(teamMembers.teamId));
}

/** The names of people by id, of those who left as well. */
export async function listUserNames({ db }: DbScope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** People of the demo who can sign in, once per role. */
export function listDemoUsers({ db }: DbScope) {
  return db
    .select({ email: users.email, name: users.name, role: roles.key })
    .from(users)
    .innerJoin(grants, eq(grants.userId, users.id))
    .innerJoin(roles, eq(roles.id, grants.roleId))
    .where(and(eq(users.isDemo, true), eq(users.status, 'active'), isNotNull(users.passwordHash)))
    .orderBy(asc(users.email));
}

/** A session with the person it belongs to, whether it still counts or not. */
export async function findSession(
  { db }: DbScope,
  { sessionId, userId }: { sessionId: string; userId: string },
): Promise<{ session: SessionRow; user: UserRow } | undefined> {
  const [row] = await db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)));
  return row;
}

export async function insertSession({ db }: DbScope, row: typeof sessions.$inferInsert): Promise<void> {
  await db.insert(sessions).values(row);
}

/** Notes that a session is in use, unless that was noted since `notSince`. */
export async function touchSession({ db }: DbScope, sessionId: string, now: Date, notSince: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.id, sessionId), lt(sessions.lastSeenAt, notSince)));
}

/** Ends a person's session that has not ended; false where there is none. */
export async function endSession(
  { db }: DbScope,
  { sessionId, userId }: { sessionId: string; userId: string },
  now: Date,
): Promise<boolean> {
  const ended = await db
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Notes that the person of a session that has not ended showed again who they are; false where there is none. */
export async function updateSessionConfirmed(
  { db }: DbScope,
  { sessionId, userId }: { sessionId: string; userId: string },
  confirmedAt: Date,
): Promise<boolean> {
  const confirmed = await db
    .update(sessions)
    .set({ confirmedAt })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return confirmed.length > 0;
}
