import { countProposalsByStatus } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { CountProposalsInput, type VersionStatus, versionStatuses } from './schema.ts';

export type ProposalCounts = { all: number; byStatus: Record<VersionStatus, number> };

/** How many of the proposals that the caller may read and that fit the words stand in each state, by newest version. */
export async function countProposals(ctx: Ctx, input: CountProposalsInput = {}): Promise<ProposalCounts> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { search } = parseInput(CountProposalsInput, input);
  const rows = await countProposalsByStatus(ctx, scope, search);
  const countOf = (status: VersionStatus) => rows.find((row) => row.status === status)?.count ?? 0;
  const byStatus = Object.fromEntries(versionStatuses.map((status) => [status, countOf(status)]));
  return { all: rows.reduce((sum, row) => sum + row.count, 0), byStatus: byStatus as ProposalCounts['byStatus'] };
}
