import { listBrandRows, listLocationRows } from '#db/repositories/inventory.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { toLocationDto } from '#lib/inventory/to-location-dto.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';

/**
 * All that a person's words are resolved against: locations with prices, brands, rates, fees, settings and today. With
 * `locationIds` no other locations are known.
 */
export async function loadCatalogue(ctx: Ctx, locationIds?: readonly string[]) {
  const [rows, brands, pricing] = await Promise.all([
    listLocationRows(ctx, locationIds),
    listBrandRows(ctx),
    loadPricingSettings(ctx),
  ]);
  const day = today(ctx.now, pricing.settings.timeZone);
  return {
    ...pricing,
    brands,
    locations: rows.map((row) => toLocationDto(row, day)),
    today: day,
  };
}
export type Catalogue = Awaited<ReturnType<typeof loadCatalogue>>;
