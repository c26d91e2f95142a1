import type { Route } from 'next';

type ListPlace = { search?: string; status?: string; cursor?: string };

/** The address of a place in the list: what is filtered and where it goes on. */
export function listHref(place: ListPlace): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  const text = query.toString();
  return (text ? `/proposals?${text}` : '/proposals') as Route;
}
