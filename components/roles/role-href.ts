import type { Route } from 'next';

export type RolePlace = { search?: string | undefined; cursor?: string | undefined };

/** The address of a place in the list of roles. */
export function rolesHref(place: RolePlace): Route {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(place)) if (value) query.set(key, value);
  return (query.size > 0 ? `/admin/roles?${query}` : '/admin/roles') as Route;
}

/** The address of a role; one that is called like the page for new ones goes by its id. */
export const roleHref = ({ id, key }: { id: string; key: string }): Route =>
  `/admin/roles/${encodeURIComponent(key === 'new' ? id : key)}` as Route;
