import { findNotification, markNotificationsRead } from '#db/repositories/notifications.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { MarkNotificationReadInput } from './schema.ts';

/** Notes that the caller has read one of their notifications; once more changes nothing. Throws not_found for another's. */
export async function markNotificationRead(ctx: Ctx, input: MarkNotificationReadInput): Promise<void> {
  const { userId } = requireSelf(ctx);
  const { notificationId } = parseInput(MarkNotificationReadInput, input);
  if (!(await findNotification(ctx, userId, notificationId))) throw notFound('notification');
  await markNotificationsRead(ctx, userId, ctx.now, notificationId);
}
