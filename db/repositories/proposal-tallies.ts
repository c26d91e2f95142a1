import { and, asc, eq, gt, notInArray, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { proposalTallies, teams, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { whereInScope } from './access.ts';

/** What the tallies can answer for: nothing else narrows the list. */
export type TallyFilter = { status?: VersionStatus; ownerId?: string; teamId?: string };

const tallied = new Set(['status', 'ownerId', 'teamId']);

/** Whether a filter narrows by nothing that the tallies do not know. */
export const isTallied = (filter: object): filter is TallyFilter =>
  Object.entries(filter).every(([name, value]) => tallied.has(name) || value === undefined || value === '');

const whereTallied = (access: AccessScope, { status, ownerId, teamId }: TallyFilter): SQL | undefined =>
  and(
    whereInScope(access, proposalTallies),
    status && eq(proposalTallies.status, status),
    ownerId === undefined ? undefined : eq(proposalTallies.ownerId, ownerId),
    teamId === undefined ? undefined : eq(proposalTallies.teamId, teamId),
  );

/** How many proposals stand in each state; a state without any is left out. */
export async function countTallied(
  { db }: DbScope,
  access: AccessScope,
  filter: TallyFilter,
): Promise<Map<VersionStatus, number>> {
  const rows = await db
    .select({ status: proposalTallies.status, count: sql<number>`sum(${proposalTallies.proposals})`.mapWith(Number) })
    .from(proposalTallies)
    .where(whereTallied(access, filter))
    .groupBy(proposalTallies.status);
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** How many proposals, how many of them without one total, and the sum of the others in fils, as text. */
export async function sumTallied({ db }: DbScope, access: AccessScope, filter: TallyFilter) {
  const { proposals, open, totalMinor } = proposalTallies;
  const [row] = await db
    .select({
      count: sql<number>`coalesce(sum(${proposals}), 0)`.mapWith(Number),
      open: sql<number>`coalesce(sum(${open}), 0)`.mapWith(Number),
      sumMinor: sql<string>`cast(coalesce(sum(${totalMinor}), 0) as text)`,
    })
    .from(proposalTallies)
    .where(whereTallied(access, filter));
  return row ?? { count: 0, open: 0, sumMinor: '0' };
}

/** The same scope of proposals without their owner, where all of theirs belong to the teams that it reaches anyway. */
export async function withoutNeedlessOwner({ db }: DbScope, access: AccessScope): Promise<AccessScope> {
  if (access.kind === 'all' || access.ownerId === null || access.teamIds.length === 0) return access;
  const { ownerId, teamId } = proposalTallies;
  const outside = await db
    .select({ teamId })
    .from(proposalTallies)
    .where(and(eq(ownerId, access.ownerId), notInArray(teamId, [...access.teamIds])))
    .limit(1);
  return outside.length > 0 ? access : { ...access, ownerId: null };
}

/** Whose proposals there are, by name, those who left included. */
export function listTalliedOwners({ db }: DbScope, access: AccessScope): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: users.id, name: users.name })
    .from(proposalTallies)
    .innerJoin(users, eq(users.id, proposalTallies.ownerId))
    .where(and(whereInScope(access, proposalTallies), gt(proposalTallies.proposals, 0)))
    .orderBy(asc(users.name), asc(users.id));
}

/** The teams that have proposals, by name. */
export function listTalliedTeams({ db }: DbScope, access: AccessScope): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: teams.id, name: teams.name })
    .from(proposalTallies)
    .innerJoin(teams, eq(teams.id, proposalTallies.teamId))
    .where(and(whereInScope(access, proposalTallies), gt(proposalTallies.proposals, 0)))
    .orderBy(asc(teams.name), asc(teams.id));
}
