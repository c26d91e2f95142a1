import { and, asc, desc, eq } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type AuditEventRow, auditEvents } from '#db/schema/index.ts';
import { linkAtTheEnd } from './audit-chain.ts';
import { inBatches } from './in-batches.ts';

const rowsAtOnce = 500;

type NewEvent = typeof auditEvents.$inferInsert;

/** Stores rows about changes, in the caller's transaction, at the end of which they become links of the chain. */
export async function insertAuditEvents({ db }: DbScope, rows: readonly NewEvent[]): Promise<void> {
  linkAtTheEnd({ db }, rows.map(asStored));
  await inBatches(rows, rowsAtOnce, (some) => db.insert(auditEvents).values([...some]));
}

/** The row with what the table adds to it. */
function asStored(row: NewEvent): AuditEventRow {
  const defaults = {
    actorId: null,
    via: null,
    onBehalfOf: null,
    outcome: 'done',
    before: null,
    after: null,
    address: '',
  };
  return { ...defaults, ...row } as AuditEventRow;
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
