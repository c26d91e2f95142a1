import { findProposal, listVersions } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { makeProposal } from './make-proposal.ts';
import { GetProposalInput, type ProposalDto } from './schema.ts';

/**
 * A new draft of the caller with the newest content of a proposal that they may read, at today's rates and fees. Throws
 * invalid_input with what no longer holds, such as a start that is past.
 */
export async function duplicateProposal(ctx: Ctx, input: GetProposalInput): Promise<ProposalDto> {
  requirePermission(ctx, 'proposals:create');
  const scope = requirePermission(ctx, 'proposals:read');
  const { proposal: idOrNumber } = parseInput(GetProposalInput, input);
  const found = await findProposal(ctx, scope, idOrNumber);
  if (!found) throw notFound('Proposal');
  const [newest] = await listVersions(ctx, found.proposal.id);
  if (!newest) throw notFound('Proposal');
  // The client by the name of today: the words may hold one that the company no longer has.
  const content = { ...newest.content, client: found.clientName };
  return makeProposal(ctx, { content, copyOf: found.proposal.number });
}
