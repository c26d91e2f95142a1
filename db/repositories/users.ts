import { and, count, eq, exists, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { grants, roles, type SessionRow, sessions, teamMembers, teams, type UserRow, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import { afterKeys, inOrder } from './keyset.ts';

const isInForce = (now: Date) => or(isNull(grants.expiresAt), gt(grants.expiresAt, now));
const byName = [users.name, users.id];

export async function insertUser({ db }: DbScope, row: typeof users.$inferInsert): Promise<void> {
  await db.insert(users).values(row);
}

/** Changes an account that is as it was seen and gives it as it is then; undefined where it is not. */
export async function updateAccount(
  { db }: DbScope,
  seen: UserRow,
  change: Partial<Omit<UserRow, 'id' | 'createdAt'>>,
): Promise<UserRow | undefined> {
  const isAsSeen = and(
    eq(users.id, seen.id),
    eq(users.updatedAt, seen.updatedAt),
    eq(users.sessionVersion, seen.sessionVersion),
    eq(users.status, seen.status),
  );
  const [row] = await db.update(users).set(change).where(isAsSeen).returning();
  return row;
}

/** How many active people are admins at `now`. */
export async function countAdmins({ db }: DbScope, now: Date): Promise<number> {
  const [row] = await db
    .select({ admins: count() })
    .from(grants)
    .innerJoin(roles, eq(roles.id, grants.roleId))
    .innerJoin(users, eq(users.id, grants.userId))
    .where(and(eq(roles.key, 'admin'), eq(users.status, 'active'), isInForce(now)));
  return row?.admins ?? 0;
}

/** Gives a person the role with this key. */
export async function insertGrantOfRole(
  { db }: DbScope,
  { roleKey, ...grant }: { id: string; userId: string; roleKey: string; createdAt: Date },
): Promise<void> {
  const [role] = await db.select({ id: roles.id }).from(roles).where(eq(roles.key, roleKey));
  if (!role) throw new Error(`There is no role "${roleKey}".`);
  await db.insert(grants).values({ ...grant, roleId: role.id });
}

/** The people that a scope reaches: oneself, and the members of some teams. */
function whereUserInScope({ db }: DbScope, scope: AccessScope): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  const self = scope.ownerId === null ? undefined : eq(users.id, scope.ownerId);
  const ofTeams =
    scope.teamIds.length === 0
      ? undefined
      : exists(
          db
            .select({ one: sql`1` })
            .from(teamMembers)
            .where(and(eq(teamMembers.userId, users.id), inArray(teamMembers.teamId, [...scope.teamIds]))),
        );
  return or(self, ofTeams) ?? sql`1 = 0`;
}

/** A person within a scope. */
export async function findUserInScope(scope: DbScope, access: AccessScope, id: string): Promise<UserRow | undefined> {
  const [row] = await scope.db
    .select()
    .from(users)
    .where(and(eq(users.id, id), whereUserInScope(scope, access)));
  return row;
}

export type UserPage = {
  /** In lower case; part of a name or an address. */
  search?: string | undefined;
  status?: UserRow['status'] | undefined;
  roleKey?: string | undefined;
  teamId?: string | undefined;
  after?: readonly [name: string, id: string] | undefined;
  limit: number;
  now: Date;
};

/** People by name, within a scope. */
export function listUserRows(scope: DbScope, access: AccessScope, page: UserPage): Promise<UserRow[]> {
  return scope.db
    .select()
    .from(users)
    .where(
      and(
        whereUserInScope(scope, access),
        ...conditionsOf(scope, page),
        page.after && afterKeys(byName, page.after, 'asc'),
      ),
    )
    .orderBy(...inOrder(byName, 'asc'))
    .limit(page.limit);
}

function conditionsOf({ db }: DbScope, { search, status, roleKey, teamId, now }: UserPage): (SQL | undefined)[] {
  const part = search && `%${search.replace(/[%_\\]/g, '')}%`;
  const one = { one: sql`1` };
  return [
    part ? or(sql`lower(${users.name}) like ${part}`, sql`${users.email} like ${part}`) : undefined,
    status && eq(users.status, status),
    roleKey
      ? exists(
          db
            .select(one)
            .from(grants)
            .innerJoin(roles, eq(roles.id, grants.roleId))
            .where(and(eq(grants.userId, users.id), eq(roles.key, roleKey), isInForce(now))),
        )
      : undefined,
    teamId
      ? exists(
          db
            .select(one)
            .from(teamMembers)
            .where(and(eq(teamMembers.userId, users.id), eq(teamMembers.teamId, teamId))),
        )
      : undefined,
  ];
}

/** The roles that people hold at `now`, by person. */
export function listRolesOfUsers({ db }: DbScope, userIds: readonly string[], now: Date) {
  if (userIds.length === 0) return Promise.resolve([]);
  return db
    .select({ userId: grants.userId, key: roles.key, name: roles.name, isSystem: roles.isSystem })
    .from(grants)
    .innerJoin(roles, eq(roles.id, grants.roleId))
    .where(and(inArray(grants.userId, [...userIds]), isInForce(now)))
    .orderBy(roles.name, roles.id);
}

/** The teams that people belong to, by person. */
export function listTeamsOfUsers({ db }: DbScope, userIds: readonly string[]) {
  if (userIds.length === 0) return Promise.resolve([]);
  return db
    .select({ userId: teamMembers.userId, id: teams.id, name: teams.name, isLead: teamMembers.isLead })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(inArray(teamMembers.userId, [...userIds]))
    .orderBy(teams.name, teams.id);
}

/** When people were last seen, by person. */
export async function lastSeenOf({ db }: DbScope, userIds: readonly string[]): Promise<Map<string, Date>> {
  if (userIds.length === 0) return new Map();
  const rows: Pick<SessionRow, 'userId' | 'lastSeenAt'>[] = await db
    .selectDistinct({ userId: sessions.userId, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(inArray(sessions.userId, [...userIds]));
  const seen = new Map<string, Date>();
  for (const { userId, lastSeenAt } of rows) {
    const known = seen.get(userId);
    if (!known || known < lastSeenAt) seen.set(userId, lastSeenAt);
  }
  return seen;
}
