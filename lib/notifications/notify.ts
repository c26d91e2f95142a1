import type { DbScope } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { outboxChannelsInUse } from './outbox-channels.ts';
import { wants } from './rules.ts';
import type { NotificationData, NotificationKind } from './schema.ts';
import { storeNotification } from './store-notification.ts';

export type NotifyInput = {
  [Kind in NotificationKind]: {
    /** Who is told. */
    userId: string;
    kind: Kind;
    entityType: string;
    entityId: string;
    data: NotificationData[Kind];
    /** The same person is told once per key. */
    dedupeKey?: string;
  };
}[NotificationKind];

/**
 * Tells a person what happened, as a part of the function in which it happened and in its transaction: nothing is told
 * of what was rolled back. Who wants none of this kind, or has no open account, is not told. Gives whether it was.
 */
export async function notify(scope: DbScope & { now: Date }, input: NotifyInput): Promise<boolean> {
  const { userId, kind, entityType, entityId, data, dedupeKey } = input;
  const user = await findUser(scope, { id: userId });
  if (user?.status !== 'active' || !wants(user.notificationPreferences, kind)) return false;
  const key = dedupeKey ? `${dedupeKey}:${userId}` : null;
  const values = { userId, kind, entityType, entityId, data, dedupeKey: key };
  return storeNotification(scope, values, outboxChannelsInUse());
}
