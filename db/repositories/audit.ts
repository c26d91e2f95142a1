import { and, asc, desc, eq } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type AuditEventRow, auditEvents } from '#db/schema/index.ts';
import { inBatches } from './in-batches.ts';

const rowsAtOnce = 500;

/** Stores rows about changes. */
export async function insertAuditEvents(
  { db }: DbScope,
  rows: readonly (typeof auditEvents.$inferInsert)[],
): Promise<void> {
  await inBatches(rows, rowsAtOnce, (some) => db.insert(auditEvents).values([...some]));
}

/** The history of one record, oldest first. */
export function listAuditEvents({ db }: DbScope, entityType: string, entityId: string): Promise<AuditEventRow[]> {
  return db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.entityType, entityType), eq(auditEvents.entityId, entityId)))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id));
}

/** The last changes of one record, newest first. */
export function listLatestAuditEvents(
  { db }: DbScope,
  entityType: string,
  entityId: string,
  limit: number,
): Promise<AuditEventRow[]> {
  return db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.entityType, entityType), eq(auditEvents.entityId, entityId)))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(limit);
}
