import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { notificationKinds, outboxChannels, outboxStatuses } from '#lib/notifications/schema.ts';
import { users } from './people.ts';

export const notifications = kit.table(
  'notifications',
  {
    id: kit.text().primaryKey(),
    userId: kit
      .text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: kit.choice(notificationKinds).notNull(),
    entityType: kit.text().notNull(),
    entityId: kit.text().notNull(),
    /** What its sentence needs: names and numbers, never a text in one language. */
    data: kit.json<Record<string, string>>().notNull(),
    /** At most one per key: "expiring:prp_…:2:usr_…". */
    dedupeKey: kit.text(),
    createdAt: kit.instant().notNull(),
    readAt: kit.instant(),
  },
  (t) => [
    kit.index('notifications_user').on(t.userId, t.createdAt, t.id),
    kit.index('notifications_unread').on(t.userId, t.readAt),
    kit.uniqueIndex('notifications_dedupe').on(t.dedupeKey),
  ],
);
export type NotificationRow = typeof notifications.$inferSelect;

/** What still has to go out by other ways than the screen, written with the notification it carries. */
export const outboxMessages = kit.table(
  'outbox_messages',
  {
    id: kit.text().primaryKey(),
    notificationId: kit
      .text()
      .notNull()
      .references(() => notifications.id, { onDelete: 'cascade' }),
    channel: kit.choice(outboxChannels).notNull(),
    status: kit.choice(outboxStatuses).notNull().default('waiting'),
    attempts: kit.integer().notNull().default(0),
    lastError: kit.text(),
    createdAt: kit.instant().notNull(),
    endedAt: kit.instant(),
  },
  (t) => [
    kit.uniqueIndex('outbox_messages_key').on(t.notificationId, t.channel),
    kit.index('outbox_messages_due').on(t.status, t.createdAt),
    kit.check('outbox_messages_status_known', sql`${t.status} in ('waiting', 'sent', 'failed')`),
  ],
);
export type OutboxMessageRow = typeof outboxMessages.$inferSelect;
