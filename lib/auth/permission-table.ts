import { possibleScopes } from './schema/possible-scopes.ts';
import type { GrantScope, PermissionGrant, SystemRoleKey } from './schema.ts';

export type KnownPermission = keyof typeof possibleScopes;

/** Every permission there is. Roles, the interface, the API and the assistant's tools speak of these and no others. */
export const permissions = Object.keys(possibleScopes) as KnownPermission[];

const grant = (scope: GrantScope, ...granted: KnownPermission[]): PermissionGrant[] =>
  granted.map((permission) => ({ permission, scope }));

const readInventory = grant('all', 'locations:read', 'photos:read');
const readNames = grant('all', 'users:read_names', 'teams:read_names');

/** The permissions of the system roles (business rule: People). "The same row for everybody" is written once above. */
export const systemRoles: Record<SystemRoleKey, { name: string; permissions: readonly PermissionGrant[] }> = {
  admin: { name: 'Admin', permissions: grant('all', ...permissions) },
  head_of_sales: {
    name: 'Head of sales',
    permissions: [
      ...readInventory,
      ...grant('all', 'rate_cards:read'),
      ...grant('all', ...permissions.filter((one) => /^(proposals|mockups|crm):/.test(one))),
      ...grant('all', 'booking_orders:read', 'booking_orders:update', 'booking_orders:approve'),
      ...grant('all', 'assistant:use', 'ai_usage:read', 'own_api_keys:use'),
      ...grant('all', 'users:read', 'users:read_names', 'teams:read', 'teams:read_names'),
    ],
  },
  user: {
    name: 'Sales',
    permissions: [
      ...readInventory,
      ...grant('all', 'rate_cards:read'),
      ...grant('own', 'proposals:create', 'proposals:read', 'proposals:update', 'proposals:delete'),
      ...grant('led_team', 'proposals:read'),
      ...grant('own', 'mockups:create', 'mockups:read', 'mockups:update', 'mockups:delete'),
      ...grant('led_team', 'mockups:read'),
      ...grant('own', 'booking_orders:create', 'booking_orders:read', 'booking_orders:update'),
      ...grant('own', 'crm:create', 'crm:read', 'crm:update'),
      ...grant('all', 'crm:read_companies', 'assistant:use'),
      ...grant('own', 'ai_usage:read'),
      ...readNames,
    ],
  },
  coordinator: {
    name: 'Coordinator',
    permissions: [
      ...readInventory,
      ...grant('all', 'rate_cards:read', 'proposals:read', 'mockups:read'),
      ...grant('all', 'booking_orders:read', 'booking_orders:update', 'booking_orders:review'),
      ...grant('all', 'crm:read', 'crm:read_companies', 'assistant:use'),
      ...grant('own', 'ai_usage:read'),
      ...readNames,
    ],
  },
  finance: {
    name: 'Finance',
    permissions: [
      ...readInventory,
      ...grant('all', 'rate_cards:read', 'proposals:read'),
      ...grant('all', 'booking_orders:read', 'booking_orders:acknowledge'),
      ...grant('all', 'crm:read', 'crm:read_companies', 'assistant:use', 'ai_usage:read'),
      ...readNames,
    ],
  },
  viewer: {
    name: 'Viewer',
    permissions: [
      ...readInventory,
      ...grant('all', 'proposals:read', 'mockups:read', 'booking_orders:read', 'crm:read', 'crm:read_companies'),
      ...readNames,
    ],
  },
};
