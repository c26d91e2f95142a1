import { countLocations } from '#db/repositories/locations.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type Facet, ListLocationFacetsInput, type LocationFacets } from './schema.ts';

/** The cities, series and kinds that locations of a status have (those on sale unless asked otherwise), with counts. */
export async function listLocationFacets(ctx: Ctx, input: ListLocationFacetsInput = {}): Promise<LocationFacets> {
  requirePermission(ctx, 'locations:read');
  const { status } = parseInput(ListLocationFacetsInput, input);
  const rows = await countLocations(ctx, status === 'all' ? undefined : status);
  const facet = (of: 'city' | 'series' | 'kind') => sum(rows.map((row) => ({ value: row[of], count: row.count })));
  const total = rows.reduce((before, row) => before + row.count, 0);
  return { total, cities: facet('city'), series: facet('series'), kinds: facet('kind') };
}

function sum(rows: readonly Facet[]): Facet[] {
  const counts = new Map<string, number>();
  for (const { value, count } of rows) if (value) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}
