import { listVersionsToExpire } from '#db/repositories/proposals.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today as todayIn } from '#lib/core/dates.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { expireVersion } from './expire-version.ts';

const batchSize = 200;

/**
 * Marks sent versions whose validity is over as expired, a row of audit each, and tells their owners. Gives how many;
 * safe to run at any time and twice at once (business rule: Dates, valid through the last day, inclusive).
 */
export async function expireProposals(ctx: Ctx): Promise<{ expired: number }> {
  requirePermission(ctx, 'proposals:update');
  const { settings } = await loadPricingSettings(ctx);
  const today = todayIn(ctx.now, settings.timeZone);
  let expired = 0;
  for (;;) {
    const due = await listVersionsToExpire(ctx, today, batchSize);
    let moved = 0;
    for (const version of due) moved += await expireVersion(ctx, version);
    expired += moved;
    // Where nothing moved somebody else is at it.
    if (due.length < batchSize || moved === 0) return { expired };
  }
}
