import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';
import type { systemRoleKeys } from './schema/role-keys.ts';

const resources = [
  'locations',
  'photos',
  'rate_cards',
  'proposals',
  'mockups',
  'booking_orders',
  'crm',
  'assistant',
  'users',
  'teams',
  'roles',
  'settings',
  'api_keys',
  'own_api_keys',
  'ai_usage',
  'audit',
] as const;
export type Resource = (typeof resources)[number];

/** `resource:action`, the same string in the interface, the API and the assistant's tools. */
export type Permission = `${Resource}:${string}`;

const grantScopes = ['own', 'team', 'led_team', 'all'] as const;
export type GrantScope = (typeof grantScopes)[number];

/** One permission with how far it reaches; `led_team` reaches the teams the holder leads. */
export type PermissionGrant = { permission: Permission; scope: GrantScope };

export type SystemRoleKey = (typeof systemRoleKeys)[number];

/**
 * Which rows a caller may touch with one permission: all of them, or those they own and those of some teams.
 * The same value is a pure test and a query condition.
 */
export type AccessScope = { kind: 'all' } | { kind: 'some'; ownerId: string | null; teamIds: readonly string[] };

/** The columns a scope decides by. */
export type ScopedRow = { ownerId: string; teamId: string | null };

/** A password that is given to be compared. */
const password = z
  .string()
  .min(1, orSay('access.password'))
  .max(128, orSay('access.passwordLength', { most: 128 }));

export const SignInInput = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email(orSay('access.email'))),
  password,
  /** What the browser calls itself, for the person's list of sessions. */
  userAgent: z
    .string()
    .transform((text) => text.slice(0, 300))
    .default(''),
});
export type SignInInput = z.input<typeof SignInInput>;

/** The password again, and the code of the authenticator app where one is in use. */
export const ConfirmIdentityInput = z.strictObject({ password, code: z.string().trim().max(40).optional() });
export type ConfirmIdentityInput = z.input<typeof ConfirmIdentityInput>;
