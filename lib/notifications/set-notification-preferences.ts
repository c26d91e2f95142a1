import { inTransaction } from '#db/client.ts';
import { findUser, updateNotificationPreferences } from '#db/repositories/people.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { wants } from './rules.ts';
import { SetNotificationPreferencesInput } from './schema.ts';

/** Says whether the caller wants notifications of a kind from now on; what they have stays. */
export async function setNotificationPreferences(ctx: Ctx, input: SetNotificationPreferencesInput): Promise<void> {
  const { userId } = requireSelf(ctx);
  const { kind, wanted } = parseInput(SetNotificationPreferencesInput, input);
  await inTransaction(ctx, async (ctx) => {
    const user = await findUser(ctx, { id: userId });
    if (!user) throw notFound('account');
    const before = user.notificationPreferences;
    if (wants(before, kind) === wanted) return;
    await updateNotificationPreferences(ctx, userId, { ...before, [kind]: wanted });
    await recordAudit(ctx, {
      action: 'user.set_notification_preferences',
      entityType: 'user',
      entityId: userId,
      before: { [kind]: !wanted },
      after: { [kind]: wanted },
    });
  });
}
