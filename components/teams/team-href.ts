import type { Route } from 'next';

export type TeamPlace = { search?: string | undefined; cursor?: string | undefined };

/** The address of a place in the list of teams. */
export function teamsHref(place: TeamPlace): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  return (query.size > 0 ? `/admin/teams?${query}` : '/admin/teams') as Route;
}
