import type { KnownPermission } from '#lib/auth/permission-table.ts';
import { isInScope, type Rights } from '#lib/auth/rules.ts';
import type { ScopedRow } from '#lib/auth/schema.ts';
import type { Entry } from './entry.ts';

export type Outcome = 'allowed' | 'unauthenticated' | 'forbidden' | 'not_found';

/** What the database knows of a caller: undefined rights are those of nobody. */
type Caller = { rights: Rights | undefined };

/** What a caller must get, from what they hold and whose row it is. `reading` is the permission the row is found with. */
export function expectOutcome(
  { needs, reads }: Pick<Entry, 'needs' | 'reads'>,
  { rights }: Caller,
  row: (ScopedRow & { isPrivate?: boolean; userId?: string }) | undefined,
): Outcome {
  if (needs === 'anybody') return 'allowed';
  if (!rights) return 'unauthenticated';
  const wanted = typeof needs === 'string' ? (needs === 'signed in' ? [] : [needs]) : needs;
  if (wanted.length > 0 && !wanted.some((one) => rights.has(one))) return 'forbidden';
  if (!row) return 'allowed';
  if (row.isPrivate) return row.ownerId === row.userId ? 'allowed' : 'not_found';
  const within = (permission: KnownPermission) => {
    const scope = rights.get(permission);
    return scope !== undefined && isInScope(scope, row);
  };
  if (wanted.length === 0 || wanted.some(within)) return 'allowed';
  return reads && within(reads) ? 'forbidden' : 'not_found';
}
