import { and, asc, between, count, desc, eq, gte, isNull, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { companies, proposals, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { whereInScope } from './access.ts';
import { isTallied, sumTallied } from './proposal-tallies.ts';

export type HeadFilter = {
  ownerId?: string;
  companyId?: string;
  status?: VersionStatus;
  /** The last valid day lies in this period, both days included. */
  validThrough?: { from: string; to: string };
  decidedSince?: Date;
  /** Most recently changed first, or what runs out first. */
  order: 'changed' | 'validThrough';
  limit: number;
};

/** The first proposals that fit. */
export function listProposalHeads({ db }: DbScope, scope: AccessScope, filter: HeadFilter) {
  const { updatedAt, id, validThrough } = proposals;
  return db
    .select({
      id,
      number: proposals.number,
      clientName: companies.name,
      ownerName: users.name,
      status: proposals.status,
      totalMinor: proposals.totalMinor,
      validThrough: sql<string>`coalesce(${validThrough}, '')`,
      updatedAt,
    })
    .from(proposals)
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .where(whereFits(scope, filter))
    .orderBy(...(filter.order === 'changed' ? [] : [asc(validThrough)]), desc(updatedAt), desc(id))
    .limit(filter.limit);
}

/** How many proposals fit. */
export async function countProposalHeads(
  scope: DbScope,
  access: AccessScope,
  { order: _, limit: __, ...filter }: HeadFilter,
): Promise<number> {
  if (isTallied(filter)) return (await sumTallied(scope, access, filter)).count;
  const [row] = await scope.db.select({ count: count() }).from(proposals).where(whereFits(access, filter));
  return row?.count ?? 0;
}

type HeadConditions = Omit<HeadFilter, 'order' | 'limit'>;

const whereFits = (scope: AccessScope, filter: HeadConditions): SQL | undefined =>
  and(whereInScope(scope, proposals), isNull(proposals.deletedAt), ...conditionsOf(filter));

function conditionsOf({ ownerId, companyId, status, validThrough, decidedSince }: HeadConditions): (SQL | undefined)[] {
  return [
    ownerId === undefined ? undefined : eq(proposals.ownerId, ownerId),
    companyId === undefined ? undefined : eq(proposals.companyId, companyId),
    status && eq(proposals.status, status),
    validThrough && between(proposals.validThrough, validThrough.from, validThrough.to),
    decidedSince && gte(proposals.decidedAt, decidedSince),
  ];
}
