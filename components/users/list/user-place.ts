import type { Route } from 'next';
import { z } from 'zod';
import { cutSearch } from '#lib/core/parse.ts';
import { ListUsersInput } from '#lib/users/schema/account.ts';
import { userStatuses } from '#lib/users/schema.ts';

const { role, team, cursor } = ListUsersInput.shape;

/** A place in the list as its address says; what nobody understands is left out. */
export const UserPlaceInAddress = z.object({
  search: z.string().transform(cutSearch).optional().catch(undefined),
  status: z.enum(userStatuses).optional().catch(undefined),
  role: role.catch(undefined),
  team: team.catch(undefined),
  cursor: cursor.catch(undefined),
});
export type UserPlace = Partial<z.output<typeof UserPlaceInAddress>>;

/** The address of a place in the list. */
export function usersHref(place: UserPlace): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  return query.size > 0 ? `/admin/users?${query}` : '/admin/users';
}

/** Whether anybody is left out of the list. */
export const isFiltered = ({ search, status, role, team }: UserPlace): boolean =>
  Boolean(search || status || role || team);
