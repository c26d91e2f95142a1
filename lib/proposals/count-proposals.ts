import { countProposalsByStatus } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { type VersionStatus, versionStatuses } from './schema.ts';

export type ProposalCounts = { all: number; byStatus: Record<VersionStatus, number> };

/** How many of the proposals the caller may read stand in each state, by their newest version. */
export async function countProposals(ctx: Ctx): Promise<ProposalCounts> {
  const scope = requirePermission(ctx, 'proposals:read');
  const rows = await countProposalsByStatus(ctx, scope);
  const countOf = (status: VersionStatus) => rows.find((row) => row.status === status)?.count ?? 0;
  const byStatus = Object.fromEntries(versionStatuses.map((status) => [status, countOf(status)]));
  return { all: rows.reduce((sum, row) => sum + row.count, 0), byStatus: byStatus as ProposalCounts['byStatus'] };
}
