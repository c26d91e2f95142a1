import { findUser } from '#db/repositories/people.ts';
import { type Ctx, may, requireSelf } from '#lib/auth/context.ts';
import { wants } from './rules.ts';
import { type NotificationKind, notificationKinds } from './schema.ts';

/** The kinds of notifications that may concern the caller, with whether they want them. */
export async function getNotificationPreferences(ctx: Ctx): Promise<{ kind: NotificationKind; wanted: boolean }[]> {
  const { userId } = requireSelf(ctx);
  const user = await findUser(ctx, { id: userId });
  const kinds = notificationKinds.filter((kind) => kind !== 'job_failed' || may(ctx, 'settings:update'));
  return kinds.map((kind) => ({ kind, wanted: wants(user?.notificationPreferences ?? null, kind) }));
}
