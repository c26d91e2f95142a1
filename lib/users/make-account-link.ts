import { deleteOpenLinks, insertOneTimeLink } from '#db/repositories/sign-in.ts';
import type { UserRow } from '#db/schema/index.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { linkExpiry, newToken } from '#lib/auth/one-time-token.ts';
import { newId } from '#lib/core/ids.ts';
import type { AccountLink } from './schema/account.ts';

/** A new link for somebody, in place of older ones: to come in for who is invited, else to set a password. */
export async function makeAccountLink(ctx: Ctx, user: Pick<UserRow, 'id' | 'status'>): Promise<AccountLink> {
  const kind = user.status === 'invited' ? 'invitation' : 'reset';
  const { token, tokenHash } = newToken();
  const expiresAt = linkExpiry(ctx.now);
  const createdBy = requireSelf(ctx).userId;
  await deleteOpenLinks(ctx, user.id);
  await insertOneTimeLink(ctx, {
    id: newId('link'),
    kind,
    userId: user.id,
    tokenHash,
    createdBy,
    createdAt: ctx.now,
    expiresAt,
  });
  return { userId: user.id, kind, path: `/${kind}/${token}`, expiresAt };
}
