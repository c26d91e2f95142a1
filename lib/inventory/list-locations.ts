import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { loadLocations } from './load-locations.ts';
import { ListLocationsInput, type LocationDto } from './schema.ts';

/** The locations on sale that fit the filters, by name; rate cards only for those who may see prices. */
export async function listLocations(ctx: Ctx, input: ListLocationsInput = {}): Promise<{ items: LocationDto[] }> {
  requirePermission(ctx, 'locations:read');
  const filter = parseInput(ListLocationsInput, input);
  return { items: await loadLocations(ctx, { ...filter, statuses: ['active'] }) };
}
