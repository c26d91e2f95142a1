import { inTransaction } from '#db/client.ts';
import { findOpenLink, takeOneTimeLink } from '#db/repositories/sign-in.ts';
import { countAdmins, insertGrantOfRole, insertUser } from '#db/repositories/users.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, invalidInput } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { allowAnonymous, type Ctx } from './context.ts';
import { hashNewPassword } from './hash-new-password.ts';
import { CreateFirstAdminInput } from './schema.ts';
import { plainHash } from './seal.ts';

/**
 * Makes the first admin of an installation that has none, by the link in its log. Throws invalid_input for a link that
 * is spent, and conflict once there is an admin.
 */
export async function createFirstAdmin(ctx: Ctx, input: CreateFirstAdminInput): Promise<{ email: string }> {
  allowAnonymous('The secret of the link is the right; there is nobody yet.');
  const { token, email, name, password } = parseInput(CreateFirstAdminInput, input);
  const link = { kind: 'setup', tokenHash: plainHash(token) } as const;
  if (!(await findOpenLink(ctx, link, ctx.now))) throw invalidInput('access.linkSpent');
  const passwordHash = await hashNewPassword(password, { email, name });
  return inTransaction(ctx, async (ctx) => {
    const isTaken = await takeOneTimeLink(ctx, link, ctx.now);
    if (!isTaken) throw invalidInput('access.linkSpent');
    if ((await countAdmins(ctx, ctx.now)) > 0) throw conflict('access.setUpAlready');
    const id = newId('user');
    const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
    await insertUser(ctx, { id, email, name, passwordHash, status: 'active', ...stamps });
    await insertGrantOfRole(ctx, { id: newId('grant'), userId: id, roleKey: 'admin', createdAt: ctx.now });
    const after = { email, name, role: 'admin' };
    await recordAudit(ctx, { action: 'user.set_up', entityType: 'user', entityId: id, after });
    return { email };
  });
}
