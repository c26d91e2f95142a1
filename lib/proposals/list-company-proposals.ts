import { listFiguresOf } from '#db/repositories/company-figures.ts';
import { listProposalHeads } from '#db/repositories/proposal-heads.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListCompanyProposalsInput, ProposalHead } from './schema/heads.ts';

/** The proposals of a company that the caller may read, most recently changed first, at most `limit`, and how many there are. */
export async function listCompanyProposals(
  ctx: Ctx,
  input: ListCompanyProposalsInput,
): Promise<{ items: ProposalHead[]; count: number }> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { companyId, limit } = parseInput(ListCompanyProposalsInput, input);
  const [rows, figures] = await Promise.all([
    listProposalHeads(ctx, scope, { companyId, order: 'changed', limit }),
    listFiguresOf(ctx, scope, [companyId]),
  ]);
  return { items: rows.map((row) => ProposalHead.parse(row)), count: figures.get(companyId)?.proposals ?? 0 };
}
