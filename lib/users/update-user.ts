import { inTransaction } from '#db/client.ts';
import { findUser } from '#db/repositories/people.ts';
import { updateAccount } from '#db/repositories/users.ts';
import type { UserRow } from '#db/schema/index.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { conflict, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { findAccountToChange } from './find-account.ts';
import { UpdateUserInput } from './schema/account.ts';

const fields = ['name', 'title', 'email'] as const;

/**
 * Changes what somebody is called and the address they sign in with. Throws conflict beside the address where another
 * account has it, or where the account changed in between, and forbidden for a person with more rights.
 */
export async function updateUser(ctx: Ctx, input: UpdateUserInput): Promise<void> {
  requirePermission(ctx, 'users:update');
  requireRecentSignIn(ctx);
  const { userId, ...wanted } = parseInput(UpdateUserInput, input);
  await inTransaction(ctx, async (ctx) => {
    const { user } = await findAccountToChange(ctx, userId);
    const changed = fields.filter((field) => wanted[field] !== undefined && wanted[field] !== user[field]);
    if (changed.length === 0) return;
    if (changed.includes('email')) await requireFreeAddress(ctx, wanted.email ?? '');
    const pick = (values: Partial<Pick<UserRow, (typeof fields)[number]>>) =>
      Object.fromEntries(changed.map((field) => [field, values[field]]));
    const isStored = await updateAccount(ctx, user, { ...pick(wanted), updatedAt: ctx.now });
    if (!isStored) throw conflict('accounts.changed', { name: user.name });
    const [before, after] = [pick(user), pick(wanted)];
    await recordAudit(ctx, { action: 'user.update', entityType: 'user', entityId: userId, before, after });
  });
}

async function requireFreeAddress(ctx: Ctx, email: string): Promise<void> {
  if (!(await findUser(ctx, { email }))) return;
  throw wrongField({ path: 'email', kind: 'invalid', message: say('accounts.addressTaken') }, 'conflict');
}
