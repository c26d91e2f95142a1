import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { makeProposal } from './make-proposal.ts';
import { CreateProposalInput, type ProposalDto } from './schema.ts';

/**
 * Makes a proposal from a person's words: version 1, a draft, with its PPTX and PDF. The caller owns it.
 * Throws invalid_input with all that is missing or open (business rule: Proposals).
 */
export async function createProposal(ctx: Ctx, input: CreateProposalInput): Promise<ProposalDto> {
  requirePermission(ctx, 'proposals:create');
  return makeProposal(ctx, parseInput(CreateProposalInput, input));
}
