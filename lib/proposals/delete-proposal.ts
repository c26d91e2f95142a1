import { inTransaction } from '#db/client.ts';
import { listVersions, markProposalDeleted } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findForUpdate } from './find-for-update.ts';
import { isDeletable } from './rules.ts';
import { DeleteProposalInput } from './schema.ts';
import { requireStateShown } from './state-shown.ts';

/**
 * Deletes a draft that was never sent; it is gone from every list until `restoreProposal` takes that back. Gives its
 * number. Throws conflict for anything a client may have seen, and where it has changed since it was shown.
 */
export async function deleteProposal(ctx: Ctx, input: DeleteProposalInput): Promise<{ number: string }> {
  requirePermission(ctx, 'proposals:delete');
  const { proposal: idOrNumber, basedOn } = parseInput(DeleteProposalInput, input);
  const { proposal, versions, newest } = await findForUpdate(ctx, idOrNumber, 'proposals:delete');
  const { id, number } = proposal;
  if (!isDeletable(versions)) {
    throw conflict('proposals.sentStays', { number });
  }
  requireStateShown(number, basedOn, newest);
  return inTransaction(ctx, async (ctx) => {
    const deleted = await markProposalDeleted(ctx, id, proposal.latestVersion, ctx.now);
    if (!deleted) throw conflict('proposals.changed');
    // A revision may have come in between: now that the row is ours, none can.
    const [now] = await listVersions(ctx, id);
    requireStateShown(number, basedOn, now);
    const before = { number, status: newest.status };
    await recordAudit(ctx, { action: 'proposal.delete', entityType: 'proposal', entityId: id, before });
    return { number };
  });
}
