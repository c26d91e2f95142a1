import type { ListLocationsInput } from '#lib/inventory/schema.ts';
import type { LocationPlace } from './location-href.ts';

const pageSize = 24;

/** What a place in the list asks for; prices are only asked for by those who may see them. */
export function toListInput(place: LocationPlace, seesPrices: boolean): ListLocationsInput {
  const { search, city, kind, series, size, from, to, status, sort, dir, cursor } = place;
  const filters = { search, city, kind, series, size, status, cursor, direction: dir, limit: pageSize };
  if (!seesPrices) return { ...filters, sort: sort === 'price' ? undefined : sort };
  const fils = (dirhams: number | undefined) => (dirhams === undefined ? undefined : dirhams * 100);
  return { ...filters, sort, priceFromMinor: fils(from), priceToMinor: fils(to) };
}
