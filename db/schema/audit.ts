import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';

const outcomes = ['done', 'refused'] as const;

// No foreign keys: audit rows outlive what they describe. Triggers refuse to change or delete any (migration 0008).
export const auditEvents = kit.table(
  'audit_events',
  {
    id: kit.text().primaryKey(),
    at: kit.instant().notNull(),
    actorKind: kit.text().notNull(),
    actorId: kit.text(),
    actorName: kit.text().notNull(),
    /** What the actor came through: the id of a session, key or chat. */
    via: kit.text(),
    /** The person a job, a key or the assistant worked for. */
    onBehalfOf: kit.text(),
    action: kit.text().notNull(),
    outcome: kit.choice(outcomes).notNull().default('done'),
    entityType: kit.text().notNull(),
    entityId: kit.text().notNull(),
    before: kit.json<Record<string, unknown>>(),
    after: kit.json<Record<string, unknown>>(),
    requestId: kit.text().notNull(),
    address: kit.text().notNull().default(''),
  },
  (t) => [
    kit.index('audit_events_entity').on(t.entityType, t.entityId, t.at),
    kit.index('audit_events_at').on(t.at, t.id),
    kit.index('audit_events_actor').on(t.actorId, t.at, t.id),
    kit.index('audit_events_action').on(t.action, t.at, t.id),
    kit.index('audit_events_outcome').on(t.outcome, t.at, t.id),
  ],
);
export type AuditEventRow = typeof auditEvents.$inferSelect;

/** The chain over the events: each link's hash covers its event and the link before. Only ever added to. */
export const auditLinks = kit.table(
  'audit_links',
  {
    sequence: kit.integer().primaryKey(),
    eventId: kit.text().notNull(),
    hash: kit.text().notNull(),
  },
  (t) => [kit.uniqueIndex('audit_links_event').on(t.eventId)],
);

/** The end of the chain, one row: whoever adds a link changes it, one after the other. */
export const auditHead = kit.table(
  'audit_head',
  {
    id: kit.integer().primaryKey(),
    sequence: kit.integer().notNull(),
    hash: kit.text().notNull(),
  },
  (t) => [kit.check('audit_head_single', sql`${t.id} = 1`)],
);
