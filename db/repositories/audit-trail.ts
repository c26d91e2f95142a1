import { and, eq, gte, inArray, lt, or, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type AuditEventRow, auditEvents } from '#db/schema/index.ts';
import type { AuditOutcome } from '#lib/audit-trail/schema.ts';
import { afterKeys, inOrder } from './keyset.ts';

export type AuditTrailFilter = {
  actorId?: string | undefined;
  action?: string | undefined;
  entityType?: string | undefined;
  entityId?: string | undefined;
  outcome?: AuditOutcome | undefined;
  /** One of these objects. */
  objects?: readonly { type: string; ids: readonly string[] }[] | undefined;
  /** Not before, and before. */
  from?: Date | undefined;
  until?: Date | undefined;
};
type Place = { after?: { at: Date; id: string } | undefined; limit: number };

/** Events that fit, newest first. */
export function listAuditTrail(
  { db }: DbScope,
  filter: AuditTrailFilter,
  { after, limit }: Place,
): Promise<AuditEventRow[]> {
  const { at, id, actorId, action, entityType, entityId, outcome } = auditEvents;
  return db
    .select()
    .from(auditEvents)
    .where(
      and(
        filter.actorId === undefined ? undefined : eq(actorId, filter.actorId),
        filter.action === undefined ? undefined : eq(action, filter.action),
        filter.entityType === undefined ? undefined : eq(entityType, filter.entityType),
        filter.entityId === undefined ? undefined : eq(entityId, filter.entityId),
        filter.objects && isOneOf(filter.objects),
        filter.outcome === undefined ? undefined : eq(outcome, filter.outcome),
        filter.from && gte(at, filter.from),
        filter.until && lt(at, filter.until),
        after && afterKeys([at, id], [after.at, after.id], 'desc'),
      ),
    )
    .orderBy(...inOrder([at, id], 'desc'))
    .limit(limit);
}

function isOneOf(objects: NonNullable<AuditTrailFilter['objects']>) {
  const { entityType, entityId } = auditEvents;
  const known = objects.filter(({ ids }) => ids.length > 0);
  if (known.length === 0) return sql`false`;
  return or(...known.map(({ type, ids }) => and(eq(entityType, type), inArray(entityId, [...ids]))));
}

/** One event. */
export async function findAuditEvent({ db }: DbScope, id: string): Promise<AuditEventRow | undefined> {
  const [row] = await db.select().from(auditEvents).where(eq(auditEvents.id, id));
  return row;
}
