import type { Route } from 'next';
import type { LocationKind, LocationSize, LocationSort, LocationStatus, SortDirection } from '#lib/inventory/schema.ts';

export const locationColumns = ['place', 'series', 'kind', 'size', 'price', 'licence', 'status', 'updated'] as const;
export type LocationColumn = (typeof locationColumns)[number];
export const standardColumns: readonly LocationColumn[] = ['place', 'kind', 'size', 'price', 'status'];
export const locationViews = ['grid', 'table'] as const;

/** A place in the list of locations: what is filtered, how it is sorted and shown, and where it goes on. */
export type LocationPlace = {
  view?: (typeof locationViews)[number] | undefined;
  search?: string | undefined;
  city?: string | undefined;
  kind?: LocationKind | undefined;
  series?: string | undefined;
  size?: LocationSize | undefined;
  /** Whole dirhams for 4 weeks, both included. */
  from?: number | undefined;
  to?: number | undefined;
  status?: LocationStatus | 'all' | undefined;
  sort?: LocationSort | undefined;
  dir?: SortDirection | undefined;
  columns?: LocationColumn[] | undefined;
  cursor?: string | undefined;
};

/** The query of a place, without what is left out. */
export function queryOf(place: LocationPlace): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) {
    const text = Array.isArray(value) ? value.join('.') : String(value ?? '');
    if (text !== '') query.set(key, text);
  }
  return query.toString();
}

/** The address of a place in the list. */
export function locationsHref(place: LocationPlace): Route {
  const query = queryOf(place);
  return (query ? `/inventory?${query}` : '/inventory') as Route;
}

/** The address of the file with all that a place's filters show. */
export function exportHref(
  { view: _, columns: __, cursor: ___, ...place }: LocationPlace,
  format: 'csv' | 'xlsx',
): string {
  return `/api/desk/locations/export?${new URLSearchParams({ format })}&${queryOf(place)}`.replace(/&$/, '');
}

/** The filters of a place that hide locations. */
export const filtersOf = ({ search, city, kind, series, size, from, to, status }: LocationPlace) => ({
  search,
  city,
  kind,
  series,
  size,
  from,
  to,
  status,
});

export const isFiltered = (place: LocationPlace): boolean =>
  Object.values(filtersOf(place)).some((value) => value !== undefined);

/** The page of a location. */
export const locationHref = (key: string): Route => `/inventory/${key}` as Route;
