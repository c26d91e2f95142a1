import { inTransaction } from '#db/client.ts';
import { listVersionsToExpire, moveVersion } from '#db/repositories/proposals.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today as todayIn } from '#lib/core/dates.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';

const batchSize = 200;

/**
 * Marks sent versions whose validity is over as expired, a row of audit each. Gives how many; safe to run at any time
 * and twice at once (business rule: Dates, valid through the last day, inclusive).
 */
export async function expireProposals(ctx: Ctx): Promise<{ expired: number }> {
  requirePermission(ctx, 'proposals:update');
  const { settings } = await loadPricingSettings(ctx);
  const today = todayIn(ctx.now, settings.timeZone);
  const due = await listVersionsToExpire(ctx, today, batchSize);
  let expired = 0;
  for (const { version } of due) {
    expired += await inTransaction(ctx, async (ctx) => {
      const moved = await moveVersion(ctx, version.id, version, { status: 'expired' });
      if (!moved) return 0;
      const { proposalId, validThrough } = version;
      const after = { version: version.version, status: 'expired', validThrough };
      await recordAudit(ctx, { action: 'proposal.expired', entityType: 'proposal', entityId: proposalId, after });
      return 1;
    });
  }
  return { expired };
}
