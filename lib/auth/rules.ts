import type { AccessScope, Permission, PermissionGrant, ScopedRow } from './schema.ts';

export type Membership = { teamId: string; isLead: boolean };

/** Which rows each permission reaches: the union over all roles of a person (business rule: People). */
export type Rights = ReadonlyMap<Permission, AccessScope>;

/**
 * The rights of one person.
 * @param granted what all their roles hold together; a permission that is not listed is not held.
 * @param memberships the teams they belong to; `led_team` reaches those they lead.
 */
export function resolveRights(
  granted: readonly PermissionGrant[],
  userId: string,
  memberships: readonly Membership[],
): Rights {
  const rights = new Map<Permission, AccessScope>();
  for (const { permission, scope } of granted) {
    rights.set(permission, widen(rights.get(permission), reachOf(scope, userId, memberships)));
  }
  return rights;
}

function reachOf(scope: PermissionGrant['scope'], userId: string, memberships: readonly Membership[]): AccessScope {
  switch (scope) {
    case 'all':
      return { kind: 'all' };
    case 'own':
      return { kind: 'some', ownerId: userId, teamIds: [] };
    case 'team':
      return { kind: 'some', ownerId: null, teamIds: memberships.map((one) => one.teamId) };
    case 'led_team':
      return {
        kind: 'some',
        ownerId: null,
        teamIds: memberships.filter((one) => one.isLead).map((one) => one.teamId),
      };
  }
}

/** Everything that either of two scopes reaches. */
export function widen(held: AccessScope | undefined, more: AccessScope): AccessScope {
  if (!held) return more;
  if (held.kind === 'all' || more.kind === 'all') return { kind: 'all' };
  return {
    kind: 'some',
    ownerId: held.ownerId ?? more.ownerId,
    teamIds: [...new Set([...held.teamIds, ...more.teamIds])],
  };
}

/** Whether a row lies within a scope. The repositories' `whereInScope` is the same test as a query condition. */
export function isInScope(scope: AccessScope, row: ScopedRow): boolean {
  if (scope.kind === 'all') return true;
  return row.ownerId === scope.ownerId || (row.teamId !== null && scope.teamIds.includes(row.teamId));
}
