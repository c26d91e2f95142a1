import type { Route } from 'next';
import type { LocationKind, LocationSize, LocationSort, LocationStatus } from '#lib/inventory/schema.ts';

export const locationColumns = ['place', 'series', 'kind', 'size', 'price', 'licence', 'status', 'updated'] as const;
export type LocationColumn = (typeof locationColumns)[number];
export const standardColumns: readonly LocationColumn[] = ['place', 'kind', 'size', 'price', 'status'];

export type LocationView = 'grid' | 'table';

/** A place in the list of locations: what is filtered, how it is sorted and shown, and where it goes on. */
export type LocationPlace = {
  view?: LocationView | undefined;
  search?: string | undefined;
  city?: string | undefined;
  kind?: LocationKind | undefined;
  series?: string | undefined;
  size?: LocationSize | undefined;
  /** Whole dirhams for 4 weeks. */
  priceFrom?: number | undefined;
  priceTo?: number | undefined;
  status?: LocationStatus | 'all' | undefined;
  sort?: LocationSort | undefined;
  dir?: 'asc' | 'desc' | undefined;
  columns?: readonly LocationColumn[] | undefined;
  cursor?: string | undefined;
};

/** The address of a place in the list. Whatever changes leads to the first page, unless a cursor is given. */
export function locationsHref(place: LocationPlace, path: Route = '/inventory' as Route): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) {
    const text = Array.isArray(value) ? value.join('.') : value;
    if (text !== undefined && text !== '') query.set(key, String(text));
  }
  const text = query.toString();
  return (text ? `${path}?${text}` : path) as Route;
}
