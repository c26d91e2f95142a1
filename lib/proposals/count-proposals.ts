import { countProposalsByStatus } from '#db/repositories/proposal-lists.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { mostCounted, ProposalFilters, type VersionStatus, versionStatuses } from './schema.ts';
import { toProposalFilter } from './to-proposal-filter.ts';

export type ProposalCounts = { all: number; byStatus: Record<VersionStatus, number> };

/**
 * How many of the proposals that the caller may read and that fit the filters, but for the state, stand in each state,
 * by newest version. A count of a state ends at one more than `mostCounted`.
 */
export async function countProposals(ctx: Ctx, input: ProposalFilters = {}): Promise<ProposalCounts> {
  const scope = requirePermission(ctx, 'proposals:read');
  const filter = await toProposalFilter(ctx, parseInput(ProposalFilters, input));
  const most = mostCounted + 1;
  const counts = await countProposalsByStatus(ctx, scope, { filter, statuses: versionStatuses, most });
  const byStatus = Object.fromEntries(versionStatuses.map((status, index) => [status, counts[index] ?? 0]));
  return { all: counts.reduce((sum, count) => sum + count, 0), byStatus: byStatus as ProposalCounts['byStatus'] };
}
