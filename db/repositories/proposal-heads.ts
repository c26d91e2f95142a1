import { and, asc, between, desc, eq, gte, isNull, type SQL, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { companies, proposals, proposalVersions, users } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import type { VersionStatus } from '#lib/proposals/schema.ts';
import { whereInScope } from './access.ts';

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

/** The first proposals that fit, each with how many fit in all. */
export function listProposalHeads({ db }: DbScope, scope: AccessScope, filter: HeadFilter) {
  const { updatedAt, id } = proposals;
  return db
    .select({
      id,
      number: proposals.number,
      clientName: companies.name,
      ownerName: users.name,
      status: proposals.status,
      totalMinor: proposals.totalMinor,
      validThrough: proposalVersions.validThrough,
      updatedAt,
      fitting: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(proposals)
    .innerJoin(
      proposalVersions,
      and(eq(proposalVersions.proposalId, id), eq(proposalVersions.version, proposals.latestVersion)),
    )
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(users, eq(users.id, proposals.ownerId))
    .where(and(whereInScope(scope, proposals), isNull(proposals.deletedAt), ...conditionsOf(filter)))
    .orderBy(...(filter.order === 'changed' ? [] : [asc(proposalVersions.validThrough)]), desc(updatedAt), desc(id))
    .limit(filter.limit);
}

function conditionsOf({ ownerId, companyId, status, validThrough, decidedSince }: HeadFilter): (SQL | undefined)[] {
  return [
    ownerId === undefined ? undefined : eq(proposals.ownerId, ownerId),
    companyId === undefined ? undefined : eq(proposals.companyId, companyId),
    status && eq(proposals.status, status),
    validThrough && between(proposalVersions.validThrough, validThrough.from, validThrough.to),
    decidedSince && gte(proposalVersions.decidedAt, decidedSince),
  ];
}
