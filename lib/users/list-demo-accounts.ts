import { listDemoUsers } from '#db/repositories/people.ts';
import { allowAnonymous, type Ctx } from '#lib/auth/context.ts';
import { demoPassword } from '#lib/demo/demo-password.ts';
import { env } from '#lib/env.ts';

/** `role` is the key of a role. */
export type DemoAccounts = { accounts: { email: string; name: string; role: string }[]; password: string };

/** The demo accounts that the password opens, for the sign-in page; none unless this is a local installation. */
export async function listDemoAccounts(ctx: Ctx): Promise<DemoAccounts> {
  allowAnonymous('They are offered to whoever wants to look around; production has none.');
  return { accounts: env.APP_ENV === 'local' ? await listDemoUsers(ctx) : [], password: demoPassword };
}
