import { and, asc, count, eq, inArray, like, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { companies, proposals, type TeamRow, teamMembers, teams, users } from '#db/schema/index.ts';
import { afterKeys, inOrder } from './keyset.ts';

const byName = [teams.name, teams.id];
type MemberOf = { teamId: string; userId: string };
const isMember = ({ teamId, userId }: MemberOf) => and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, userId));

export async function findTeam({ db }: DbScope, id: string): Promise<TeamRow | undefined> {
  const [row] = await db.select().from(teams).where(eq(teams.id, id));
  return row;
}

/** The team, which until the end of the transaction nobody else changes or deletes. */
export async function lockTeam({ db }: DbScope, id: string): Promise<TeamRow | undefined> {
  // A change that changes nothing: both engines then keep the row for this transaction.
  const [row] = await db
    .update(teams)
    .set({ name: sql`${teams.name}` })
    .where(eq(teams.id, id))
    .returning();
  return row;
}

type TeamPage = { search: string | undefined; after: readonly [name: string, id: string] | undefined; limit: number };

/** Teams by name; `search` is in lower case and part of a name. */
export function listTeamRows({ db }: DbScope, { search, after, limit }: TeamPage): Promise<TeamRow[]> {
  const part = search && `%${search.replace(/[%_\\]/g, '')}%`;
  return db
    .select()
    .from(teams)
    .where(and(part ? like(sql`lower(${teams.name})`, part) : undefined, after && afterKeys(byName, after, 'asc')))
    .orderBy(...inOrder(byName, 'asc'))
    .limit(limit);
}

/** The people of these teams, leads first, then by name. */
export function listMembersOf({ db }: DbScope, teamIds: readonly string[]) {
  return db
    .select({
      teamId: teamMembers.teamId,
      userId: users.id,
      name: users.name,
      title: users.title,
      status: users.status,
      isLead: teamMembers.isLead,
    })
    .from(teamMembers)
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(inArray(teamMembers.teamId, [...teamIds]))
    .orderBy(sql`${teamMembers.isLead} desc`, asc(users.name), asc(users.id));
}

/** How many records are stored under a team. */
export async function countTeamRecords(
  { db }: DbScope,
  teamId: string,
): Promise<{ proposals: number; companies: number }> {
  const [ofProposals, ofCompanies] = await Promise.all([
    db.select({ rows: count() }).from(proposals).where(eq(proposals.teamId, teamId)),
    db.select({ rows: count() }).from(companies).where(eq(companies.teamId, teamId)),
  ]);
  return { proposals: ofProposals[0]?.rows ?? 0, companies: ofCompanies[0]?.rows ?? 0 };
}

/** Stores a team; undefined where one has this name. */
export async function insertTeam({ db }: DbScope, row: typeof teams.$inferInsert): Promise<TeamRow | undefined> {
  const [stored] = await db.insert(teams).values(row).onConflictDoNothing({ target: teams.name }).returning();
  return stored;
}

/** Renames a team that is at the version that was seen; undefined where it is not. */
export async function updateTeamName(
  { db }: DbScope,
  id: string,
  seenVersion: number,
  name: string,
): Promise<TeamRow | undefined> {
  const [row] = await db
    .update(teams)
    .set({ name, version: seenVersion + 1 })
    .where(and(eq(teams.id, id), eq(teams.version, seenVersion)))
    .returning();
  return row;
}

export async function deleteTeamRow({ db }: DbScope, id: string): Promise<void> {
  await db.delete(teams).where(eq(teams.id, id));
}

export async function findMember({ db }: DbScope, member: MemberOf): Promise<{ isLead: boolean } | undefined> {
  const [row] = await db.select({ isLead: teamMembers.isLead }).from(teamMembers).where(isMember(member));
  return row;
}

export async function insertMember({ db }: DbScope, member: MemberOf & { isLead: boolean }): Promise<void> {
  await db.insert(teamMembers).values(member);
}

/** Makes a member a lead or the other way round; false where they are so already or are no member. */
export async function updateMemberLead({ db }: DbScope, { isLead, ...of }: MemberOf & { isLead: boolean }) {
  const changed = await db
    .update(teamMembers)
    .set({ isLead })
    .where(and(isMember(of), eq(teamMembers.isLead, !isLead)))
    .returning({ userId: teamMembers.userId });
  return changed.length === 1;
}

/** Removes a member; false where they are none. */
export async function deleteMember({ db }: DbScope, member: MemberOf): Promise<boolean> {
  const removed = await db.delete(teamMembers).where(isMember(member)).returning({ userId: teamMembers.userId });
  return removed.length === 1;
}
