import { countProposalsByStatus } from '#db/repositories/proposal-lists.ts';
import { countTallied, isTallied } from '#db/repositories/proposal-tallies.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { mostCounted, ProposalFilters, type VersionStatus, versionStatuses } from './schema.ts';
import { toProposalFilter } from './to-proposal-filter.ts';

/** Where `isCapped`, a count of more than `mostCounted` means "more than that". */
export type ProposalCounts = { all: number; byStatus: Record<VersionStatus, number>; isCapped: boolean };

/**
 * How many of the proposals that the caller may read and that fit the filters, but for the state, stand in each state,
 * by newest version. By person and team alone the counts are exact; with any other filter, that of a state ends at one
 * more than `mostCounted`.
 */
export async function countProposals(ctx: Ctx, input: ProposalFilters = {}): Promise<ProposalCounts> {
  const scope = requirePermission(ctx, 'proposals:read');
  const filter = await toProposalFilter(ctx, { ...parseInput(ProposalFilters, input), status: undefined });
  const isCapped = !isTallied(filter);
  const counts = isCapped
    ? await countProposalsByStatus(ctx, scope, { filter, statuses: versionStatuses, most: mostCounted + 1 })
    : await countTallied(ctx, scope, filter);
  const byStatus = Object.fromEntries(versionStatuses.map((status) => [status, counts.get(status) ?? 0]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { all, byStatus: byStatus as ProposalCounts['byStatus'], isCapped };
}
