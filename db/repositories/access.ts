import { type Column, or, type SQL, sql } from 'drizzle-orm';
import type { AccessScope } from '#lib/auth/schema.ts';

type ScopeColumns = { ownerId: Column | SQL; teamId: Column | SQL };

/** The rows within a scope as a query condition; undefined means no condition. Equal to `isInScope` in lib/auth. */
export function whereInScope(scope: AccessScope, columns: ScopeColumns): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  const owned = scope.ownerId === null ? undefined : sql`${columns.ownerId} = ${scope.ownerId}`;
  const ofTeams = scope.teamIds.length === 0 ? undefined : sql`${columns.teamId} in ${[...scope.teamIds]}`;
  return or(owned, ofTeams) ?? sql`1 = 0`;
}
