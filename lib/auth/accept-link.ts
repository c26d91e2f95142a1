import { inTransaction } from '#db/client.ts';
import { findOpenLink, takeOneTimeLink, updateSessionsEnded } from '#db/repositories/sign-in.ts';
import { updateAccount } from '#db/repositories/users.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, invalidInput } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { allowAnonymous, type Ctx } from './context.ts';
import { hashNewPassword } from './hash-new-password.ts';
import { AcceptLinkInput } from './schema.ts';
import { plainHash } from './seal.ts';

/**
 * Sets the password of whoever an invitation or a reset link is for; an invited account is open from then on, and older
 * sessions end. The link counts once. Throws invalid_input for a link that is spent, and conflict where the account
 * changed in between.
 */
export async function acceptLink(ctx: Ctx, input: AcceptLinkInput): Promise<{ email: string }> {
  allowAnonymous('The secret of the link is the right.');
  const { kind, token, password, name } = parseInput(AcceptLinkInput, input);
  const link = { kind, tokenHash: plainHash(token) };
  const found = await findOpenLink(ctx, link, ctx.now);
  const wanted = kind === 'invitation' ? 'invited' : 'active';
  if (!found?.user || found.user.status !== wanted) throw invalidInput('access.linkSpent');
  const { user } = found;
  const passwordHash = await hashNewPassword(password, user);
  return inTransaction(ctx, async (ctx) => {
    if (!(await takeOneTimeLink(ctx, link, ctx.now))) throw invalidInput('access.linkSpent');
    const changed = await updateAccount(ctx, user, {
      passwordHash,
      status: 'active',
      sessionVersion: user.sessionVersion + 1,
      updatedAt: ctx.now,
      ...(kind === 'invitation' && name !== undefined ? { name } : {}),
    });
    if (!changed) throw conflict('access.accountChanged');
    const sessionsEnded = await updateSessionsEnded(ctx, { userId: user.id }, ctx.now);
    const action = kind === 'invitation' ? 'user.accept_invitation' : 'user.reset_password';
    await recordAudit(ctx, { action, entityType: 'user', entityId: user.id, after: { sessionsEnded } });
    return { email: user.email };
  });
}
