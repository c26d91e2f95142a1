import { possibleScopes } from '#lib/auth/schema/possible-scopes.ts';
import type { GrantScope, PermissionGrant } from '#lib/auth/schema.ts';

/** How far a role lets a permission reach, in one word: its scopes together. */
export const reaches = ['none', 'own', 'led_team', 'team', 'own_led_team', 'own_team', 'all'] as const;
export type Reach = (typeof reaches)[number];

const scopesOf: Record<Reach, readonly GrantScope[]> = {
  none: [],
  own: ['own'],
  led_team: ['led_team'],
  team: ['team'],
  own_led_team: ['own', 'led_team'],
  own_team: ['own', 'team'],
  all: ['all'],
};

type Permission = keyof typeof possibleScopes;

/** How far tidy permissions reach for one of them. */
export function reachOf(permissions: readonly PermissionGrant[], permission: Permission): Reach {
  return reachOfScopes(permissions.filter((one) => one.permission === permission).map(({ scope }) => scope));
}

/** The word for tidy scopes of one permission. */
export const reachOfScopes = (scopes: readonly GrantScope[]): Reach =>
  reaches.find((reach) => scopesOf[reach].join() === scopes.join()) ?? 'none';

/** The same permissions with another reach for one of them. */
export function withReach(
  permissions: readonly PermissionGrant[],
  permission: Permission,
  reach: Reach,
): PermissionGrant[] {
  const others = permissions.filter((one) => one.permission !== permission);
  return [...others, ...scopesOf[reach].map((scope) => ({ permission, scope }))];
}

const usual: readonly Reach[] = ['own', 'own_led_team', 'own_team', 'all'];

/** What can be chosen for a permission that is given; teams come with one's own rows, unless they are held alone now. */
export function reachChoices(permission: Permission, now: Reach): Reach[] {
  const possible: readonly string[] = possibleScopes[permission];
  return reaches.filter(
    (reach) =>
      reach !== 'none' &&
      (usual.includes(reach) || reach === now) &&
      scopesOf[reach].every((scope) => possible.includes(scope)),
  );
}
