import { findUser } from '#db/repositories/people.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { wants } from './rules.ts';
import { type NotificationKind, notificationKinds } from './schema.ts';

/** The kinds of notifications with whether the caller wants them. */
export async function getNotificationPreferences(ctx: Ctx): Promise<{ kind: NotificationKind; wanted: boolean }[]> {
  const { userId } = requireSelf(ctx);
  const user = await findUser(ctx, { id: userId });
  return notificationKinds.map((kind) => ({ kind, wanted: wants(user?.notificationPreferences ?? null, kind) }));
}
