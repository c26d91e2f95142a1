import { and, type Column, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { proposals, proposalVersions, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import { whereInScope } from './access.ts';

/** The beginnings of months, and the end of the last one. */
export type Months = readonly Date[];

const count = sql<number>`count(distinct ${proposals.id})`.mapWith(Number);
const inForce = (scope: AccessScope) => and(whereInScope(scope, proposals), isNull(proposals.deletedAt));

/** How many proposals of a scope were written in each month, by index of the month. */
export function countMadeByMonth({ db }: DbScope, scope: AccessScope, months: Months) {
  const { createdAt } = proposals;
  return db
    .select({ month: monthOf(createdAt, months), count })
    .from(proposals)
    .where(and(inForce(scope), within(createdAt, months)))
    .groupBy(sql`1`);
}

/** How many proposals of a scope and a person had a version sent in each month. */
export function countSentByMonth({ db }: DbScope, scope: AccessScope, months: Months) {
  const { sentAt } = proposalVersions;
  return db
    .select({ month: monthOf(sentAt, months), userId: proposals.ownerId, name: users.name, count })
    .from(proposalVersions)
    .innerJoin(proposals, eq(proposals.id, proposalVersions.proposalId))
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .where(and(inForce(scope), within(sentAt, months)))
    .groupBy(sql`1`, proposals.ownerId, users.name);
}

/**
 * How many proposals of a scope and a person were decided in each month, and what was sold; a proposal counts once, by
 * its newest acceptance, or its newest refusal where nothing was accepted.
 */
export function sumDecidedByMonth({ db }: DbScope, scope: AccessScope, months: Months) {
  const { decidedAt, status, totalMinor } = proposalVersions;
  const outdone = sql`exists (
    select 1 from proposal_versions other
    where other.proposal_id = proposal_versions.proposal_id and other.status in ('accepted', 'declined')
      and case when other.status = proposal_versions.status then other.version > proposal_versions.version
        else other.status = 'accepted' end)`;
  return db
    .select({
      month: monthOf(decidedAt, months),
      userId: proposals.ownerId,
      name: users.name,
      status,
      count,
      totalMinor: sql<string>`cast(coalesce(sum(${totalMinor}), 0) as text)`,
    })
    .from(proposalVersions)
    .innerJoin(proposals, eq(proposals.id, proposalVersions.proposalId))
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .where(
      and(inForce(scope), within(decidedAt, months), inArray(status, ['accepted', 'declined']), sql`not ${outdone}`),
    )
    .groupBy(sql`1`, proposals.ownerId, users.name, status);
}

/** How many proposals of a scope and a person are drafts or wait for an answer. */
export function countOpenByOwner({ db }: DbScope, scope: AccessScope) {
  return db
    .select({ userId: proposals.ownerId, name: users.name, count })
    .from(proposals)
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .where(and(inForce(scope), inArray(proposals.status, ['draft', 'sent'])))
    .groupBy(proposals.ownerId, users.name);
}

/** The index of the month that a moment lies in. */
function monthOf(moment: Column, months: Months): SQL<number> {
  const cases = months.slice(1).map((end, index) => sql`when ${lt(moment, end)} then ${sql.raw(String(index))}`);
  return sql<number>`case ${sql.join(cases, sql` `)} end`.mapWith(Number);
}

function within(moment: Column, months: Months): SQL | undefined {
  const [start = new Date(0)] = months;
  return and(gte(moment, start), lt(moment, months.at(-1) ?? start));
}
