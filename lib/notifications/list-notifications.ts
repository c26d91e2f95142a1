import { listNotificationRows } from '#db/repositories/notifications.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { parseMomentCursor, toMomentCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListNotificationsInput, NotificationDto } from './schema.ts';

/** The caller's own notifications, newest first, `limit` at a time; `nextCursor` is null on the last page. */
export async function listNotifications(
  ctx: Ctx,
  input: ListNotificationsInput = {},
): Promise<{ items: NotificationDto[]; nextCursor: string | null }> {
  const { userId } = requireSelf(ctx);
  const { unread, cursor, limit } = parseInput(ListNotificationsInput, input);
  const after = cursor ? parseMomentCursor(cursor) : undefined;
  const rows = await listNotificationRows(ctx, userId, { unread, after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = rows.length > limit && last ? toMomentCursor(last.createdAt, last.id) : null;
  return { items: page.map((row) => NotificationDto.parse(row)), nextCursor };
}
