import { findProposal, listVersions } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { compareVersions } from './rules/compare-versions.ts';
import { ProposalSnapshot } from './schema/snapshot.ts';
import type { VersionChange } from './schema/version-change.ts';
import { GetProposalInput } from './schema.ts';

/** What each version of a proposal that the caller may read says differently from the one before it, newest first. */
export async function listVersionChanges(
  ctx: Ctx,
  input: GetProposalInput,
): Promise<{ items: { version: number; changes: VersionChange[] }[] }> {
  const scope = requirePermission(ctx, 'proposals:read');
  const { proposal: idOrNumber } = parseInput(GetProposalInput, input);
  const found = await findProposal(ctx, scope, idOrNumber);
  if (!found) throw notFound('proposal');
  const versions = await listVersions(ctx, found.proposal.id);
  const frozen = versions.map(({ version, snapshot }) => ({ version, snapshot: ProposalSnapshot.parse(snapshot) }));
  return {
    items: frozen.map(({ version, snapshot }, index) => {
      const older = frozen[index + 1];
      return { version, changes: older ? compareVersions(older.snapshot, snapshot) : [] };
    }),
  };
}
