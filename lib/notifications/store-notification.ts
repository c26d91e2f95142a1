import type { DbScope } from '#db/client.ts';
import { insertNotification, insertOutboxMessages } from '#db/repositories/notifications.ts';
import type { NotificationRow } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import type { OutboxChannel } from './schema.ts';

/** Stores a notification with a message for each of these channels; false where one of its key was stored before. */
export async function storeNotification(
  scope: DbScope & { now: Date },
  values: Omit<NotificationRow, 'id' | 'createdAt' | 'readAt'>,
  channels: readonly OutboxChannel[],
): Promise<boolean> {
  const notificationId = newId('notification');
  const createdAt = scope.now;
  if (!(await insertNotification(scope, { id: notificationId, ...values, createdAt }))) return false;
  const messages = channels.map((channel) => ({ id: newId('outboxMessage'), notificationId, channel, createdAt }));
  await insertOutboxMessages(scope, messages);
  return true;
}
