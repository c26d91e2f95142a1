import { and, count, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { companies, proposalItems, proposals, proposalVersions } from '#db/schema/index.ts';
import type { AccessScope } from '#lib/auth/schema.ts';
import { whereInScope } from './access.ts';

/** The proposals of a scope whose newest version has a location, most recently changed first. */
export function listProposalsOfLocation({ db }: DbScope, scope: AccessScope, locationId: string, limit: number) {
  return db
    .select({ proposal: proposals, snapshot: proposalVersions.snapshot, clientName: companies.name })
    .from(proposals)
    .innerJoin(proposalVersions, isNewest)
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(whereHas({ db }, scope, locationId))
    .orderBy(desc(proposals.updatedAt), desc(proposals.id))
    .limit(limit);
}

export async function countProposalsOfLocation({ db }: DbScope, scope: AccessScope, locationId: string) {
  const [row] = await db
    .select({ count: count() })
    .from(proposals)
    .innerJoin(proposalVersions, isNewest)
    .where(whereHas({ db }, scope, locationId));
  return row?.count ?? 0;
}

const isNewest = and(
  eq(proposalVersions.proposalId, proposals.id),
  eq(proposalVersions.version, proposals.latestVersion),
);

function whereHas({ db }: DbScope, scope: AccessScope, locationId: string): SQL | undefined {
  const versions = db
    .select({ id: proposalItems.versionId })
    .from(proposalItems)
    .where(eq(proposalItems.locationId, locationId));
  return and(inArray(proposalVersions.id, versions), whereInScope(scope, proposals), isNull(proposals.deletedAt));
}
