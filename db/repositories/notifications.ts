import { and, eq, isNull, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type NotificationRow, notifications, outboxMessages } from '#db/schema/index.ts';
import { afterKeys, inOrder } from './keyset.ts';

/** Stores a notification; false means that one of its dedupe key is there. */
export async function insertNotification({ db }: DbScope, values: typeof notifications.$inferInsert): Promise<boolean> {
  const stored = await db
    .insert(notifications)
    .values(values)
    .onConflictDoNothing({ target: notifications.dedupeKey })
    .returning({ id: notifications.id });
  return stored.length > 0;
}

export async function insertOutboxMessages(
  { db }: DbScope,
  rows: (typeof outboxMessages.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await db.insert(outboxMessages).values(rows);
}

/** A notification of this person. */
export async function findNotification(
  { db }: DbScope,
  userId: string,
  id: string,
): Promise<NotificationRow | undefined> {
  const [row] = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.id, id), eq(notifications.userId, userId)));
  return row;
}

export type NotificationFilter = { unread: boolean; after?: { at: Date; id: string }; limit: number };

/** The notifications of one person, newest first. */
export function listNotificationRows(
  { db }: DbScope,
  userId: string,
  { unread, after, limit }: NotificationFilter,
): Promise<NotificationRow[]> {
  const { createdAt, id, readAt } = notifications;
  return db
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, userId),
        unread ? isNull(readAt) : undefined,
        after && afterKeys([createdAt, id], [after.at, after.id], 'desc'),
      ),
    )
    .orderBy(...inOrder([createdAt, id], 'desc'))
    .limit(limit);
}

export async function countUnreadNotifications({ db }: DbScope, userId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(notifications)
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt)));
  return row?.count ?? 0;
}

/** Marks one, or all, of a person's notifications that were not read; gives how many. */
export async function markNotificationsRead({ db }: DbScope, userId: string, now: Date, id?: string): Promise<number> {
  const marked = await db
    .update(notifications)
    .set({ readAt: now })
    .where(
      and(
        eq(notifications.userId, userId),
        isNull(notifications.readAt),
        id === undefined ? undefined : eq(notifications.id, id),
      ),
    )
    .returning({ id: notifications.id });
  return marked.length;
}
