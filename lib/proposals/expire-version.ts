import { inTransaction } from '#db/client.ts';
import { type listVersionsToExpire, moveVersion } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { notify } from '#lib/notifications/notify.ts';

type Due = Awaited<ReturnType<typeof listVersionsToExpire>>[number];

/** Marks one sent version as expired, with its row of audit, and tells the owner. Gives 0 where somebody was faster. */
export function expireVersion(ctx: Ctx, { version, number, ownerId }: Due): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const moved = await moveVersion(ctx, version.id, version, { status: 'expired' });
    if (!moved) return 0;
    const { proposalId, validThrough } = version;
    const entity = { entityType: 'proposal', entityId: proposalId };
    const after = { version: version.version, status: 'expired', validThrough };
    await recordAudit(ctx, { action: 'proposal.expired', ...entity, after });
    await notify(ctx, {
      userId: ownerId,
      kind: 'proposal_expired',
      ...entity,
      data: { number, client: version.snapshot.client.name, validThrough },
      dedupeKey: `expired:${proposalId}:${version.version}`,
    });
    return 1;
  });
}
