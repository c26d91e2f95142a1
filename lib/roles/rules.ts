import { possibleScopes } from '#lib/auth/schema/possible-scopes.ts';
import type { GrantScope, PermissionGrant } from '#lib/auth/schema.ts';

/** A name in the form for addresses: "Regional manager" is "regional-manager". Empty where it has no letters. */
export function toRoleKey(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-');
}

/** The same permissions written once each and without what a wider scope covers, in the order of the table. */
export function tidyPermissions(granted: readonly PermissionGrant[]): PermissionGrant[] {
  return Object.keys(possibleScopes).flatMap((permission) => {
    const scopes = new Set(granted.filter((one) => one.permission === permission).map((one) => one.scope));
    return widest(scopes).map((scope) => ({ permission: permission as PermissionGrant['permission'], scope }));
  });
}

function widest(scopes: ReadonlySet<GrantScope>): GrantScope[] {
  if (scopes.has('all')) return ['all'];
  const order: GrantScope[] = scopes.has('team') ? ['own', 'team'] : ['own', 'led_team'];
  return order.filter((scope) => scopes.has(scope));
}

export type PermissionChange = {
  permission: string;
  kind: 'added' | 'removed' | 'widened' | 'narrowed';
  before: readonly GrantScope[];
  after: readonly GrantScope[];
};

/** What differs between what a role gives and what it would give, in the order of the table. */
export function permissionChanges(
  before: readonly PermissionGrant[],
  after: readonly PermissionGrant[],
): PermissionChange[] {
  return Object.keys(possibleScopes).flatMap((permission) => {
    const scopesIn = (list: readonly PermissionGrant[]) =>
      tidyPermissions(list.filter((one) => one.permission === permission)).map((one) => one.scope);
    const [was, will] = [scopesIn(before), scopesIn(after)];
    if (was.join() === will.join()) return [];
    return [{ permission, kind: kindOf(was, will), before: was, after: will }];
  });
}

function kindOf(was: readonly GrantScope[], will: readonly GrantScope[]): PermissionChange['kind'] {
  if (was.length === 0) return 'added';
  if (will.length === 0) return 'removed';
  return reach(will) > reach(was) ? 'widened' : 'narrowed';
}

const weights: Record<GrantScope, number> = { own: 1, led_team: 2, team: 4, all: 8 };
const reach = (scopes: readonly GrantScope[]) => scopes.reduce((sum, scope) => sum + weights[scope], 0);
