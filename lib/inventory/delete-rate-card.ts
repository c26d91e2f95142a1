import { inTransaction } from '#db/client.ts';
import { findLocation, updateLocationRow } from '#db/repositories/locations.ts';
import { deleteRateCardAfter, listRateCard } from '#db/repositories/rate-cards.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { loadLocationItem } from './load-location-item.ts';
import { DeleteRateCardInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/** Takes back the prices that were to count from a later day on. Throws conflict where they count already. */
export async function deleteRateCard(ctx: Ctx, input: DeleteRateCardInput): Promise<LocationListItem> {
  requirePermission(ctx, 'rate_cards:update');
  const { locationId, updatedAt, effectiveOn } = parseInput(DeleteRateCardInput, input);
  const { timeZone } = await getBusinessSettings(ctx);
  const day = today(ctx.now, timeZone);
  return inTransaction(ctx, async (ctx) => {
    if (!(await findLocation(ctx, locationId))) throw notFound('location');
    const before = await listRateCard(ctx, locationId, effectiveOn);
    if (before.length === 0) throw notFound('rateCard');
    const touched = await updateLocationRow(ctx, locationId, updatedAt, {});
    if (!touched) throw changedMeanwhile();
    if ((await deleteRateCardAfter(ctx, locationId, effectiveOn, day)) === 0) {
      throw conflict('inventory.cardInForce', { day: { day: effectiveOn } });
    }
    await recordAudit(ctx, {
      action: 'location.delete_rate_card',
      entityType: 'location',
      entityId: locationId,
      before: { effectiveOn, prices: before.map(({ weeks, netMinor }) => ({ weeks, netMinor })) },
    });
    return loadLocationItem(ctx, touched);
  });
}
