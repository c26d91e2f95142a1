import { inTransaction } from '#db/client.ts';
import { findDeletedProposal, findProposal, markProposalRestored } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { GetProposalInput } from './schema.ts';

/** Takes the deletion of a draft back. Gives its number. Throws conflict where it is not deleted. */
export async function restoreProposal(ctx: Ctx, input: GetProposalInput): Promise<{ number: string }> {
  const scope = requirePermission(ctx, 'proposals:delete');
  const { proposal: idOrNumber } = parseInput(GetProposalInput, input);
  const notDeleted = () => conflict('proposals.notDeleted');
  const found = await findDeletedProposal(ctx, scope, idOrNumber);
  if (!found) throw (await findProposal(ctx, scope, idOrNumber)) ? notDeleted() : notFound('proposal');
  const { id, number } = found.proposal;
  return inTransaction(ctx, async (ctx) => {
    if (!(await markProposalRestored(ctx, id))) throw notDeleted();
    await recordAudit(ctx, { action: 'proposal.restore', entityType: 'proposal', entityId: id, after: { number } });
    return { number };
  });
}
