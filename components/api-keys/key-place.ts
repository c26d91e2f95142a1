import type { Route } from 'next';
import { z } from 'zod';
import { type ApiKeyState, apiKeyStates, ListApiKeysInput } from '#lib/api-keys/schema.ts';
import { cutSearch } from '#lib/core/parse.ts';

/** A place in a list of keys: what is filtered, and where it goes on. */
export type KeyPlace = { search?: string | undefined; state?: ApiKeyState | undefined; cursor?: string | undefined };

/** A place in the list as its address says; what nobody understands is left out. */
export const KeyPlaceInAddress = z.object({
  search: z.string().transform(cutSearch).optional().catch(undefined),
  state: z.enum(apiKeyStates).optional().catch(undefined),
  cursor: ListApiKeysInput.shape.cursor.catch(undefined),
});

/** Where a list of keys lives: a person's own, or everybody's in the panel. */
export type KeyList = '/profile/keys' | '/admin/api-keys';

/** The address of a place in a list of keys. */
export function keysHref(list: KeyList, place: KeyPlace): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  return (query.size > 0 ? `${list}?${query}` : list) as Route;
}

/** Whether anything is left out of the list. */
export const isFiltered = ({ search, state }: KeyPlace): boolean => Boolean(search || state);
