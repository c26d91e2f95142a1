import { listEverybody } from '#db/repositories/object-names.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import type { AuditPerson } from './schema.ts';

const mostPeople = 1_000;

/** Whom the trail can be narrowed to: everybody who has or had an account, by name, at most 1,000. */
export async function listAuditPeople(ctx: Ctx): Promise<{ items: AuditPerson[] }> {
  requirePermission(ctx, 'audit:read');
  return { items: await listEverybody(ctx, mostPeople) };
}
