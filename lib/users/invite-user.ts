import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { insertUser } from '#db/repositories/users.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { wrongField } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { grantRole } from '#lib/roles/grant-role.ts';
import { makeAccountLink } from './make-account-link.ts';
import { type AccountLink, InviteUserInput } from './schema/account.ts';

/**
 * Opens an account for somebody, who comes in by the link that this gives and chooses a password there. Throws conflict
 * beside the address where it has an account, and forbidden for a role with more than the caller holds.
 */
export async function inviteUser(ctx: Ctx, input: InviteUserInput): Promise<AccountLink> {
  requirePermission(ctx, 'users:create');
  requireRecentSignIn(ctx);
  const { email, name, title, role } = parseInput(InviteUserInput, input);
  return inTransaction(ctx, async (ctx) => {
    if (await findUser(ctx, { email })) {
      throw wrongField({ path: 'email', kind: 'invalid', message: say('accounts.addressTaken') }, 'conflict');
    }
    const id = newId('user');
    await insertUser(ctx, { id, email, name, title, status: 'invited', createdAt: ctx.now, updatedAt: ctx.now });
    const after = { email, name, title };
    await recordAudit(ctx, { action: 'user.invite', entityType: 'user', entityId: id, after });
    if (role) await grantRole(ctx, { userId: id, role });
    return makeAccountLink(ctx, { id, status: 'invited' });
  });
}
