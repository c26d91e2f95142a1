import { and, asc, count, eq, gt, inArray, isNull, like, lte, or, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type GrantRow, grants, type RoleRow, roles, users } from '#db/schema/index.ts';
import { afterKeys, inOrder } from './keyset.ts';

const isInForce = (now: Date) => or(isNull(grants.expiresAt), gt(grants.expiresAt, now));
const byName = [roles.name, roles.id];

/** By its id or its key. */
export async function findRole({ db }: DbScope, idOrKey: string): Promise<RoleRow | undefined> {
  const [row] = await db
    .select()
    .from(roles)
    .where(or(eq(roles.id, idOrKey), eq(roles.key, idOrKey)));
  return row;
}

/** The role, which until the end of the transaction nobody else changes, deletes or gives to anybody. */
export async function lockRole({ db }: DbScope, idOrKey: string): Promise<RoleRow | undefined> {
  // A change that changes nothing: both engines then keep the row for this transaction.
  const [row] = await db
    .update(roles)
    .set({ name: sql`${roles.name}` })
    .where(or(eq(roles.id, idOrKey), eq(roles.key, idOrKey)))
    .returning();
  return row;
}

type RolePage = { search: string | undefined; after: readonly [name: string, id: string] | undefined; limit: number };

/** Roles by name; `search` is in lower case and part of a name or a description. */
export function listRoleRows({ db }: DbScope, { search, after, limit }: RolePage): Promise<RoleRow[]> {
  const part = search && `%${search.replace(/[%_\\]/g, '')}%`;
  return db
    .select()
    .from(roles)
    .where(
      and(
        part ? or(like(sql`lower(${roles.name})`, part), like(sql`lower(${roles.description})`, part)) : undefined,
        after && afterKeys(byName, after, 'asc'),
      ),
    )
    .orderBy(...inOrder(byName, 'asc'))
    .limit(limit);
}

/** How many people hold each of these roles at `now`. */
export async function countHolders(
  { db }: DbScope,
  roleIds: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ roleId: grants.roleId, holders: count() })
    .from(grants)
    .where(and(inArray(grants.roleId, [...roleIds]), isInForce(now)))
    .groupBy(grants.roleId);
  return new Map(rows.map(({ roleId, holders }) => [roleId, holders]));
}

/** Who holds a role at `now`, by name; `limit` of them. */
export function listHoldersOf({ db }: DbScope, roleId: string, now: Date, limit: number) {
  return db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      status: users.status,
      expiresAt: grants.expiresAt,
    })
    .from(grants)
    .innerJoin(users, eq(users.id, grants.userId))
    .where(and(eq(grants.roleId, roleId), isInForce(now)))
    .orderBy(asc(users.name), asc(users.id))
    .limit(limit);
}

export async function insertRole({ db }: DbScope, row: typeof roles.$inferInsert): Promise<RoleRow | undefined> {
  const [stored] = await db.insert(roles).values(row).onConflictDoNothing({ target: roles.key }).returning();
  return stored;
}

type RoleFacts = Pick<RoleRow, 'key' | 'name' | 'description' | 'permissions'>;

/** Changes a role that is at the version that was seen; undefined where it is not. */
export async function updateRoleRow(
  { db }: DbScope,
  id: string,
  seenVersion: number,
  facts: RoleFacts,
): Promise<RoleRow | undefined> {
  const [row] = await db
    .update(roles)
    .set({ ...facts, version: seenVersion + 1 })
    .where(and(eq(roles.id, id), eq(roles.version, seenVersion), eq(roles.isSystem, false)))
    .returning();
  return row;
}

/** Removes a role that an admin made, with the grants of it that have run out. */
export async function deleteRoleRow({ db }: DbScope, id: string, now: Date): Promise<void> {
  await db.delete(grants).where(and(eq(grants.roleId, id), lte(grants.expiresAt, now)));
  await db.delete(roles).where(and(eq(roles.id, id), eq(roles.isSystem, false)));
}

export async function findGrant({ db }: DbScope, id: string): Promise<GrantRow | undefined> {
  const [row] = await db.select().from(grants).where(eq(grants.id, id));
  return row;
}

export async function findGrantOf({ db }: DbScope, userId: string, roleId: string): Promise<GrantRow | undefined> {
  const [row] = await db
    .select()
    .from(grants)
    .where(and(eq(grants.userId, userId), eq(grants.roleId, roleId)));
  return row;
}

/** What a person was given, by role, also what has run out. */
export function listGrantsOf({ db }: DbScope, userId: string) {
  return db
    .select({ grant: grants, role: roles })
    .from(grants)
    .innerJoin(roles, eq(roles.id, grants.roleId))
    .where(eq(grants.userId, userId))
    .orderBy(asc(roles.name), asc(grants.id));
}

export async function insertGrant({ db }: DbScope, row: typeof grants.$inferInsert): Promise<void> {
  await db.insert(grants).values(row);
}

const asSeen = (seen: Pick<GrantRow, 'id' | 'expiresAt'>) =>
  and(eq(grants.id, seen.id), seen.expiresAt ? eq(grants.expiresAt, seen.expiresAt) : isNull(grants.expiresAt));

/** Changes the end of a grant that ends as it was seen; false where it does not. */
export async function updateGrantEnd(
  { db }: DbScope,
  seen: Pick<GrantRow, 'id' | 'expiresAt'>,
  expiresAt: Date | null,
): Promise<boolean> {
  const changed = await db.update(grants).set({ expiresAt }).where(asSeen(seen)).returning({ id: grants.id });
  return changed.length === 1;
}

/** Removes a grant; false where it is gone. */
export async function deleteGrant({ db }: DbScope, id: string): Promise<boolean> {
  const deleted = await db.delete(grants).where(eq(grants.id, id)).returning({ id: grants.id });
  return deleted.length === 1;
}

/** The active people who hold a role without an end. */
export async function countLastingHolders({ db }: DbScope, roleId: string): Promise<number> {
  const [row] = await db
    .select({ holders: count() })
    .from(grants)
    .innerJoin(users, eq(users.id, grants.userId))
    .where(and(eq(grants.roleId, roleId), isNull(grants.expiresAt), eq(users.status, 'active')));
  return row?.holders ?? 0;
}
