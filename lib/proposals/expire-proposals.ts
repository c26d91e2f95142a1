import { inTransaction } from '#db/client.ts';
import { listVersionsToExpire, moveVersion } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today as todayIn } from '#lib/core/dates.ts';
import { notify } from '#lib/notifications/notify.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';

const batchSize = 200;

/**
 * Marks sent versions whose validity is over as expired, a row of audit each, and tells their owners. Gives how many;
 * safe to run at any time and twice at once (business rule: Dates, valid through the last day, inclusive).
 */
export async function expireProposals(ctx: Ctx): Promise<{ expired: number }> {
  requirePermission(ctx, 'proposals:update');
  const { settings } = await loadPricingSettings(ctx);
  const today = todayIn(ctx.now, settings.timeZone);
  const due = await listVersionsToExpire(ctx, today, batchSize);
  let expired = 0;
  for (const { version, ...proposal } of due) {
    expired += await inTransaction(ctx, async (ctx) => {
      const moved = await moveVersion(ctx, version.id, version, { status: 'expired' });
      if (!moved) return 0;
      const { proposalId, validThrough } = version;
      const after = { version: version.version, status: 'expired', validThrough };
      const entity = { entityType: 'proposal', entityId: proposalId };
      await recordAudit(ctx, { action: 'proposal.expired', ...entity, after });
      await notify(ctx, {
        userId: proposal.ownerId,
        kind: 'proposal_expired',
        ...entity,
        data: { number: proposal.number, client: version.snapshot.client.name, validThrough },
        dedupeKey: `expired:${proposalId}:${version.version}`,
      });
      return 1;
    });
  }
  return { expired };
}
