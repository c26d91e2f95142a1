import { listLocationRows } from '#db/repositories/inventory.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListLocationsInput, type LocationDto } from './schema.ts';
import { toLocationDto } from './to-location-dto.ts';

/** The locations on sale that fit the filters, by name; rate cards only for those who may see prices. */
export async function listLocations(ctx: Ctx, input: ListLocationsInput = {}): Promise<{ items: LocationDto[] }> {
  requirePermission(ctx, 'locations:read');
  const filter = parseInput(ListLocationsInput, input);
  const rows = await listLocationRows(ctx, { ...filter, statuses: ['active'] });
  const withPrices = may(ctx, 'rate_cards:read');
  return { items: rows.map((row) => toLocationDto(row, withPrices)) };
}
