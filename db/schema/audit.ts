import { kit } from '#db/dialects/index.ts';

// No foreign keys: audit rows outlive what they describe.
export const auditEvents = kit.table(
  'audit_events',
  {
    id: kit.text().primaryKey(),
    at: kit.instant().notNull(),
    actorKind: kit.text().notNull(),
    actorId: kit.text(),
    actorName: kit.text().notNull(),
    /** The person a job or the assistant worked for. */
    onBehalfOf: kit.text(),
    action: kit.text().notNull(),
    entityType: kit.text().notNull(),
    entityId: kit.text().notNull(),
    before: kit.json<Record<string, unknown>>(),
    after: kit.json<Record<string, unknown>>(),
    requestId: kit.text().notNull(),
    address: kit.text().notNull().default(''),
  },
  (t) => [kit.index('audit_events_entity').on(t.entityType, t.entityId, t.at), kit.index('audit_events_at').on(t.at)],
);
export type AuditEventRow = typeof auditEvents.$inferSelect;
