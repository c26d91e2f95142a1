import { inTransaction } from '#db/client.ts';
import { findUser, updateProfileOf } from '#db/repositories/people.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { UpdateProfileInput } from './schema.ts';

/**
 * Changes what the caller says about themselves; documents made from then on say the same. Throws conflict where the
 * account changed in between.
 */
export async function updateProfile(ctx: Ctx, input: UpdateProfileInput): Promise<void> {
  const { userId } = requireSelf(ctx);
  const wanted = parseInput(UpdateProfileInput, input);
  await inTransaction(ctx, async (ctx) => {
    const user = await findUser(ctx, { id: userId });
    if (!user) throw notFound('account');
    const changed = profileKeys.filter((key) => wanted[key] !== undefined && wanted[key] !== user[key]);
    if (changed.length === 0) return;
    const pick = (values: typeof wanted) => Object.fromEntries(changed.map((key) => [key, values[key]]));
    const isStored = await updateProfileOf(ctx, user, { ...pick(wanted), updatedAt: ctx.now });
    if (!isStored) throw conflict('access.accountChanged');
    await recordAudit(ctx, {
      action: 'user.update_profile',
      entityType: 'user',
      entityId: userId,
      before: pick(user),
      after: pick(wanted),
    });
  });
}

const profileKeys = ['name', 'title', 'phone', 'language', 'timeZone', 'theme'] as const;
