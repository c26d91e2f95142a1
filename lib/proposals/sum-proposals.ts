import { sumProposalRows } from '#db/repositories/proposal-lists.ts';
import { isTallied, sumTallied } from '#db/repositories/proposal-tallies.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { toExactNumber } from '#lib/core/money.ts';
import { parseInput } from '#lib/core/parse.ts';
import { mostCounted, ProposalFilters, type ProposalTotals } from './schema.ts';
import { toProposalFilter } from './to-proposal-filter.ts';

/**
 * What the proposals that the caller may read and that fit the filters come to, in fils with VAT. Those whose options
 * leave a total open are counted apart. By state, person and team alone everything is added up; with any other filter
 * nothing is beyond `mostCounted` proposals.
 */
export async function sumProposals(ctx: Ctx, input: ProposalFilters = {}): Promise<ProposalTotals> {
  const scope = requirePermission(ctx, 'proposals:read');
  const filter = await toProposalFilter(ctx, parseInput(ProposalFilters, input));
  if (isTallied(filter)) return toTotals(await sumTallied(ctx, scope, filter));
  const sums = await sumProposalRows(ctx, scope, filter, mostCounted + 1);
  if (sums.count > mostCounted) return { count: mostCounted, isMore: true, openCount: 0, totalMinor: null };
  return toTotals(sums);
}

const toTotals = ({ count, open, sumMinor }: { count: number; open: number; sumMinor: string }): ProposalTotals => ({
  count,
  isMore: false,
  openCount: open,
  totalMinor: toExactNumber(BigInt(sumMinor)),
});
