import { inTransaction } from '#db/client.ts';
import { findLocation, updateLocationRow } from '#db/repositories/locations.ts';
import { listRateCard, replaceRateCard } from '#db/repositories/rate-cards.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { AppError, conflict, notFound } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { named } from '#lib/core/say.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { loadLocationItem } from './load-location-item.ts';
import { checkRateCard } from './rules/rate-card.ts';
import { SetRateCardInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/**
 * Lists prices of a location from today or a later day on, in place of those of the same day (business rule: Inventory,
 * rate card). What was priced before keeps its price. Throws conflict where the location was changed meanwhile.
 */
export async function setRateCard(ctx: Ctx, input: SetRateCardInput): Promise<LocationListItem> {
  requirePermission(ctx, 'rate_cards:update');
  const { locationId, updatedAt, effectiveOn, prices } = parseInput(SetRateCardInput, input);
  const { timeZone } = await getBusinessSettings(ctx);
  const problems = checkRateCard({ effectiveOn, prices }, today(ctx.now, timeZone));
  if (problems[0]) throw new AppError('invalid_input', problems[0].message, { fields: problems });
  return inTransaction(ctx, async (ctx) => {
    const location = await findLocation(ctx, locationId);
    if (!location) throw notFound('location');
    if (location.status === 'retired') throw conflict('inventory.retired', { name: named(location) });
    const touched = await updateLocationRow(ctx, locationId, updatedAt, {});
    if (!touched) throw changedMeanwhile();
    const before = await listRateCard(ctx, locationId, effectiveOn);
    const rows = prices.map((price) => ({ ...price, id: newId('rateCard'), locationId, effectiveOn }));
    await replaceRateCard(
      ctx,
      locationId,
      effectiveOn,
      rows.map((row) => ({ ...row, createdAt: ctx.now })),
    );
    await recordAudit(ctx, {
      action: 'location.set_rate_card',
      entityType: 'location',
      entityId: locationId,
      before: { prices: before.map(({ weeks, netMinor }) => ({ weeks, netMinor })) },
      after: { effectiveOn, prices: prices.toSorted((a, b) => a.weeks - b.weeks) },
    });
    return loadLocationItem(ctx, touched);
  });
}
