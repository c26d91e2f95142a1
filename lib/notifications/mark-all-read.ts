import { markNotificationsRead } from '#db/repositories/notifications.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';

/** Notes that the caller has read all their notifications. Gives how many had not been read. */
export async function markAllRead(ctx: Ctx): Promise<{ marked: number }> {
  const { userId } = requireSelf(ctx);
  return { marked: await markNotificationsRead(ctx, userId, ctx.now) };
}
