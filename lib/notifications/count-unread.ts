import { countUnreadNotifications } from '#db/repositories/notifications.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';

/** How many of the caller's own notifications have not been read. */
export async function countUnread(ctx: Ctx): Promise<number> {
  return countUnreadNotifications(ctx, requireSelf(ctx).userId);
}
