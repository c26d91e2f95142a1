import { findProposal, listDocuments, listVersions } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { GetProposalInput, type ProposalDto } from './schema.ts';
import { toProposalDto } from './to-proposal-dto.ts';

/** One proposal by id or number, within what the caller may read, with all versions and files. */
export async function getProposal(ctx: Ctx, input: GetProposalInput): Promise<ProposalDto> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { proposal: idOrNumber } = parseInput(GetProposalInput, input);
  const found = await findProposal(ctx, scope, idOrNumber);
  if (!found) throw notFound('proposal');
  const versions = await listVersions(ctx, found.proposal.id);
  const ids = versions.map((version) => version.id);
  return toProposalDto(ctx, found, versions, await listDocuments(ctx, ids));
}
