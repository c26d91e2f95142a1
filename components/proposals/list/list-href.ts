import type { Route } from 'next';
import type { ListPlace } from './list-place.ts';

/** The query of a place, without what is left out. */
export function placeQuery(place: Partial<ListPlace>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) {
    if (value !== undefined && value !== '') query.set(key, String(value));
  }
  return query.toString();
}

/** The address of a place in the list. */
export function listHref(place: Partial<ListPlace>): Route {
  const query = placeQuery(place);
  return query ? `/proposals?${query}` : '/proposals';
}

/** The address of the file with all that a place's filters show. */
export function exportHref({ cursor: _, ...place }: ListPlace): string {
  const query = placeQuery(place);
  return query ? `/api/desk/proposals/export?${query}` : '/api/desk/proposals/export';
}

/** The filters behind the button; the search and the state have places of their own. */
export const buttonFilters = ['client', 'owner', 'team', 'from', 'to', 'min', 'max'] as const;

export const countFilters = (place: ListPlace): number =>
  buttonFilters.filter((name) => place[name] !== undefined).length;

/** Whether anything hides proposals. */
export const isFiltered = (place: ListPlace): boolean => Boolean(place.search) || countFilters(place) > 0;
