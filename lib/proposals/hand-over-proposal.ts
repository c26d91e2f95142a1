import { inTransaction } from '#db/client.ts';
import { moveProposalOwner } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { notify } from '#lib/notifications/notify.ts';
import { findForUpdate } from './find-for-update.ts';
import { loadSellers } from './load-sellers.ts';
import { HandOverProposalInput } from './schema.ts';

/**
 * Gives a proposal to a colleague, who is told of it; it then belongs to that person's team. Throws invalid_input for
 * somebody who cannot take it, and conflict where it is no longer `fromUserId`'s, or is `userId`'s already.
 */
export async function handOverProposal(ctx: Ctx, input: HandOverProposalInput): Promise<{ number: string }> {
  requirePermission(ctx, 'proposals:hand_over');
  const { proposal: idOrNumber, userId, fromUserId } = parseInput(HandOverProposalInput, input);
  const by = requireSelf(ctx);
  const { proposal, clientName, ownerName } = await findForUpdate(ctx, idOrNumber, 'proposals:hand_over');
  const { id, number } = proposal;
  const colleague = (await loadSellers(ctx)).find((one) => one.userId === userId);
  if (!colleague) {
    throw wrongField({ path: 'userId', kind: 'invalid', message: say('proposals.cannotTake') });
  }
  if (proposal.ownerId === userId) throw conflict('proposals.theirsAlready', { number, name: colleague.name });
  if (proposal.ownerId !== fromUserId) throw conflict('proposals.changedHands', { number, owner: ownerName });
  return inTransaction(ctx, async (ctx) => {
    const change = { ownerId: userId, teamId: colleague.teamId, updatedAt: ctx.now };
    const moved = await moveProposalOwner(ctx, id, fromUserId, change);
    if (!moved) throw conflict('proposals.handedOver');
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
