import type { Rights } from '../rules.ts';
import type { possibleScopes } from '../schema/possible-scopes.ts';

/** What the pages of the panel ask for: each of them opens at least one. */
const panelPermissions: readonly (keyof typeof possibleScopes)[] = [
  'users:read',
  'roles:read',
  'teams:read',
  'api_keys:read',
  'audit:read',
  'settings:read',
];

/** Whether somebody with these rights may enter the panel at all, an admin or not. */
export const opensPanel = (rights: Rights): boolean => panelPermissions.some((permission) => rights.has(permission));
