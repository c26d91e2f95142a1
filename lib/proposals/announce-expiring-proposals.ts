import { inTransaction } from '#db/client.ts';
import { listVersionsExpiringIn } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today as todayIn } from '#lib/core/dates.ts';
import { notify } from '#lib/notifications/notify.ts';
import { expiringPeriod } from '#lib/notifications/rules.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';

/**
 * Tells the owners of sent versions that they expire within 3 days, once per version however often it runs. Gives how
 * many were told.
 */
export async function announceExpiringProposals(ctx: Ctx): Promise<{ told: number }> {
  requirePermission(ctx, 'proposals:update');
  const { settings } = await loadPricingSettings(ctx);
  const due = await listVersionsExpiringIn(ctx, expiringPeriod(todayIn(ctx.now, settings.timeZone)));
  let told = 0;
  for (const { proposalId, number, ownerId, client, version, validThrough } of due) {
    const wasTold = await inTransaction(ctx, (ctx) =>
      notify(ctx, {
        userId: ownerId,
        kind: 'proposal_expiring',
        entityType: 'proposal',
        entityId: proposalId,
        data: { number, client, validThrough },
        dedupeKey: `expiring:${proposalId}:${version}`,
      }),
    );
    if (wasTold) told += 1;
  }
  return { told };
}
