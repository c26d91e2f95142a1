import { type Column, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AccessScope } from '#lib/auth/schema.ts';

/** The rows within a scope as a query condition; undefined means no condition. Equal to `isInScope` in lib/auth. */
export function whereInScope(scope: AccessScope, columns: { ownerId: Column; teamId: Column }): SQL | undefined {
  if (scope.kind === 'all') return undefined;
  const owned = scope.ownerId === null ? undefined : eq(columns.ownerId, scope.ownerId);
  const ofTeams = scope.teamIds.length === 0 ? undefined : inArray(columns.teamId, [...scope.teamIds]);
  return or(owned, ofTeams) ?? sql`1 = 0`;
}
