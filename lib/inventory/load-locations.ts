import { listLocationRows } from '#db/repositories/inventory.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import type { LocationDto } from './schema.ts';
import { toLocationDto } from './to-location-dto.ts';

/** All locations by name; with today's prices for those who may see prices. */
export async function loadLocations(ctx: Ctx): Promise<LocationDto[]> {
  const [rows, { timeZone }] = await Promise.all([listLocationRows(ctx), getBusinessSettings(ctx)]);
  const pricesOn = may(ctx, 'rate_cards:read') ? today(ctx.now, timeZone) : null;
  return rows.map((row) => toLocationDto(row, pricesOn));
}
