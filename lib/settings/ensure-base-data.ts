import type { DbScope } from '#db/client.ts';
import { insertBaseRows } from '#db/seed/insert-base-rows.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';

/**
 * Puts in place what every installation starts from: system roles, business settings, the first exchange rates and the
 * municipality fee (business rule: Money). What is there already stays; safe at every start.
 */
export function ensureBaseData(
  scope: DbScope,
  start: { now: Date; effectiveOn: string; source: string },
): Promise<void> {
  const roles = Object.entries(systemRoles).map(([key, { name }]) => ({ key, name }));
  return insertBaseRows(scope, { ...start, systemRoles: roles });
}
