import { possibleScopes } from '../schema/possible-scopes.ts';

export type PermissionName = keyof typeof possibleScopes;

const areas = {
  inventory: ['locations', 'photos', 'rate_cards'],
  proposals: ['proposals'],
  mockups: ['mockups'],
  booking_orders: ['booking_orders'],
  crm: ['crm'],
  assistant: ['assistant', 'ai_usage'],
  people: ['users', 'teams', 'roles'],
  keys: ['api_keys', 'own_api_keys'],
  business: ['settings', 'audit'],
} as const;
export type PermissionArea = keyof typeof areas;

/** Every permission under the area that people look for it in, in the order of the table. */
export const permissionGroups: readonly { area: PermissionArea; permissions: readonly PermissionName[] }[] = (
  Object.entries(areas) as [PermissionArea, readonly string[]][]
).map(([area, resources]) => ({
  area,
  permissions: (Object.keys(possibleScopes) as PermissionName[]).filter((permission) =>
    resources.includes(permission.split(':')[0] ?? ''),
  ),
}));
