import { and, type Column, count, eq, gte, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { companies, proposals, proposalVersions, teams, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { whereInScope } from './access.ts';
import { afterKeys, inOrder } from './keyset.ts';
import { withoutNeedlessOwner } from './proposal-tallies.ts';
import { findByWords, notLeading } from './search.ts';

/** What narrows a list. Days and amounts are inclusive, amounts in fils; `updatedBefore` is the first moment too late. */
export type ProposalFilter = {
  search?: string;
  status?: VersionStatus;
  companyId?: string;
  ownerId?: string;
  teamId?: string;
  updatedFrom?: Date;
  updatedBefore?: Date;
  startsFrom?: string;
  startsTo?: string;
  fromMinor?: number;
  toMinor?: number;
};
export type ProposalPlace = ProposalFilter & { after?: { at: Date; id: string }; limit: number };

type Listed = { where: SQL | undefined; areFew: boolean };

async function whereListed(scope: DbScope, access: AccessScope, filter: ProposalFilter): Promise<Listed> {
  const [found, narrow] = await Promise.all([
    findByWords(scope, 'proposals', filter.search),
    withoutNeedlessOwner(scope, access),
  ]);
  const has = (column: Column, value: string | undefined) => {
    if (value === undefined) return undefined;
    return found.areFew ? sql`${notLeading(column)} = ${value}` : eq(column, value);
  };
  const where = and(
    isNull(proposals.deletedAt),
    whereInScope(narrow, isLedByScope(narrow, found.areFew) ? proposals : notLed),
    found.where,
    has(proposals.status, filter.status),
    has(proposals.companyId, filter.companyId),
    has(proposals.ownerId, filter.ownerId),
    has(proposals.teamId, filter.teamId),
    filter.updatedFrom && gte(proposals.updatedAt, filter.updatedFrom),
    filter.updatedBefore && lt(proposals.updatedAt, filter.updatedBefore),
    ...between(proposals.startsOn, filter.startsFrom, filter.startsTo),
    ...between(proposals.totalMinor, filter.fromMinor, filter.toMinor),
  );
  return { where, areFew: found.areFew };
}

const notLed = { ownerId: notLeading(proposals.ownerId), teamId: notLeading(proposals.teamId) };

/** The proposals of one person or one team stand together in order; those of several readers do not. */
const isLedByScope = (access: AccessScope, areFew: boolean): boolean =>
  !areFew && access.kind === 'some' && access.teamIds.length + (access.ownerId === null ? 0 : 1) === 1;

const between = (column: Column, from: string | number | undefined, to: string | number | undefined) => [
  from === undefined ? undefined : gte(column, from),
  to === undefined ? undefined : lte(column, to),
];

const newestFirst = [proposals.updatedAt, proposals.id];

/** Proposals with their newest versions, most recently changed first. */
export async function listProposalRows(scope: DbScope, access: AccessScope, place: ProposalPlace) {
  const { after, limit, ...filter } = place;
  const listed = await whereListed(scope, access, filter);
  const order = listed.areFew ? newestFirst.map((key) => sql<string>`${notLeading(key)}`) : newestFirst;
  // Only then what they say: a frozen version is long, and is not put in order.
  const page = await scope.db
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(listed.where, after && afterKeys(newestFirst, [after.at, after.id], 'desc')))
    .orderBy(...inOrder(order, 'desc'))
    .limit(limit);
  const ids = page.map(({ id }) => id);
  return ids.length === 0 ? [] : listRowsOf(scope, ids);
}

function listRowsOf({ db }: DbScope, ids: readonly string[]) {
  return db
    .select({
      proposal: proposals,
      version: proposalVersions,
      clientName: companies.name,
      ownerName: users.name,
      teamName: teams.name,
    })
    .from(proposals)
    .innerJoin(
      proposalVersions,
      and(eq(proposalVersions.proposalId, proposals.id), eq(proposalVersions.version, proposals.latestVersion)),
    )
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .leftJoin(teams, eq(teams.id, proposals.teamId))
    .where(inArray(proposals.id, [...ids]))
    .orderBy(...inOrder(newestFirst, 'desc'));
}

/** How many proposals of a filter stand in each of these states, by their newest version, counted up to `most`. */
export async function countProposalsByStatus(
  scope: DbScope,
  access: AccessScope,
  { filter, statuses, most }: { filter: ProposalFilter; statuses: readonly VersionStatus[]; most: number },
): Promise<Map<VersionStatus, number>> {
  const { where, areFew } = await whereListed(scope, access, { ...filter, status: undefined });
  if (areFew) return countFewByStatus(scope, where);
  const counts = statuses.map((status) => {
    const some = scope.db
      .select({ one: sql`1` })
      .from(proposals)
      .where(and(where, eq(proposals.status, status)))
      .limit(most);
    return [status, sql<number>`(select count(*) from ${some} counted)`.mapWith(Number)] as const;
  });
  const [row = {}] = await scope.db.select(Object.fromEntries(counts)).from(sql`(select 1) once`);
  return new Map(statuses.map((status) => [status, row[status] ?? 0]));
}

/** Of so few the counts end nowhere, and the rows are fetched once. */
async function countFewByStatus({ db }: DbScope, where: SQL | undefined): Promise<Map<VersionStatus, number>> {
  const rows = await db
    .select({ status: sql<VersionStatus>`${notLeading(proposals.status)}`.as('found_status'), count: count() })
    .from(proposals)
    .where(where)
    .groupBy(sql`found_status`);
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/**
 * What a filter shows, added up over at most `most` proposals: how many, how many of them have no one total, and the sum
 * of the others in fils, as text: a sum may be more than a number holds.
 */
export async function sumProposalRows(scope: DbScope, access: AccessScope, filter: ProposalFilter, most: number) {
  const some = scope.db
    .select({ total: proposals.totalMinor })
    .from(proposals)
    .where((await whereListed(scope, access, filter)).where)
    .limit(most)
    .as('some');
  const [row] = await scope.db
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      open: sql<number>`count(*) - count(${some.total})`.mapWith(Number),
      sumMinor: sql<string>`cast(coalesce(sum(${some.total}), 0) as text)`,
    })
    .from(some);
  return row ?? { count: 0, open: 0, sumMinor: '0' };
}
