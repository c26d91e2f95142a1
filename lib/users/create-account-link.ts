import { inTransaction } from '#db/client.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { findAccountToChange } from './find-account.ts';
import { makeAccountLink } from './make-account-link.ts';
import { type AccountLink, UserInput } from './schema/account.ts';

/**
 * A link with which somebody sets a new password, or comes in who was invited: it counts once, for 30 minutes, and
 * replaces older ones. Throws conflict for a disabled account, forbidden for a person with more rights.
 */
export async function createAccountLink(ctx: Ctx, input: UserInput): Promise<AccountLink> {
  requirePermission(ctx, 'users:update');
  requireRecentSignIn(ctx);
  const { userId } = parseInput(UserInput, input);
  return inTransaction(ctx, async (ctx) => {
    const { user } = await findAccountToChange(ctx, userId);
    if (user.status === 'disabled') throw conflict('accounts.disabled', { name: user.name });
    const link = await makeAccountLink(ctx, user);
    const after = { kind: link.kind, expiresAt: link.expiresAt };
    await recordAudit(ctx, { action: 'user.create_link', entityType: 'user', entityId: userId, after });
    return link;
  });
}
