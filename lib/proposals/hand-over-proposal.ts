import { inTransaction } from '#db/client.ts';
import { moveProposalOwner } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { notify } from '#lib/notifications/notify.ts';
import { findForUpdate } from './find-for-update.ts';
import { loadSellers } from './load-sellers.ts';
import { HandOverProposalInput } from './schema.ts';

/**
 * Gives a proposal to a colleague, who is told of it; it then belongs to that person's team. Throws invalid_input for
 * somebody who cannot take it, and conflict where it is theirs already or somebody else was faster.
 */
export async function handOverProposal(ctx: Ctx, input: HandOverProposalInput): Promise<{ number: string }> {
  requirePermission(ctx, 'proposals:hand_over');
  const { proposal: idOrNumber, userId } = parseInput(HandOverProposalInput, input);
  const by = requireSelf(ctx);
  const { proposal, clientName, ownerName } = await findForUpdate(ctx, idOrNumber, 'proposals:hand_over');
  const { id, number } = proposal;
  const colleague = (await loadSellers(ctx)).find((one) => one.userId === userId);
  if (!colleague) {
    const message = 'This person cannot take proposals. Choose a colleague who sells.';
    throw invalidInput(message, [{ path: 'userId', kind: 'invalid', message }]);
  }
  if (proposal.ownerId === userId) throw conflict(`${number} already belongs to ${colleague.name}.`);
  return inTransaction(ctx, async (ctx) => {
    const change = { ownerId: userId, teamId: colleague.teamId, updatedAt: ctx.now };
    const moved = await moveProposalOwner(ctx, id, proposal.ownerId, change);
    if (!moved) throw conflict('Somebody else has just handed this proposal over. Look at it and try again.');
    const before = { ownerId: proposal.ownerId, owner: ownerName };
    const after = { ownerId: userId, owner: colleague.name };
    await recordAudit(ctx, { action: 'proposal.hand_over', entityType: 'proposal', entityId: id, before, after });
    if (by.userId !== userId) {
      const data = { number, client: clientName, by: by.name };
      await notify(ctx, { userId, kind: 'proposal_handed_over', entityType: 'proposal', entityId: id, data });
    }
    return { number };
  });
}
