import { findUser } from '#db/repositories/people.ts';
import { findSecondFactor } from '#db/repositories/sign-in.ts';
import type { UserRow } from '#db/schema/index.ts';
import type { Ctx } from './context.ts';
import { verifyPassword } from './passwords.ts';
import { admitAttempt } from './sign-in-throttle.ts';
import { takeCode } from './take-code.ts';

export type IdentityClaim = {
  email: string;
  password: string;
  /** Of the authenticator app, or a recovery code. */
  code?: string | undefined;
  /** Whose signed cookie the browser shows: a browser that the person used before. */
  cookieUserId?: string | undefined;
};

/** `wrong code` and `code needed` are told to nobody who does not know the password. */
export type IdentityProof =
  | { proven: true; user: UserRow }
  | { proven: false; user: UserRow | undefined; reason: 'wrong password' | 'wrong code' | 'code needed' };

/**
 * The one place that says who somebody is (decision 015): here by a password, and a second factor where there is one.
 * Every question counts as an attempt; too many throw limit_exceeded. An unknown address takes as long as a known one.
 */
export async function proveIdentity(ctx: Ctx, claim: IdentityClaim): Promise<IdentityProof> {
  const user = await findUser(ctx, { email: claim.email });
  const attempt = await admitAttempt(ctx, { email: claim.email, user, cookieUserId: claim.cookieUserId });
  const knowsPassword = await verifyPassword(claim.password, user?.passwordHash);
  if (!user || !knowsPassword) return { proven: false, user, reason: 'wrong password' };
  const factor = await findSecondFactor(ctx, user.id);
  if (factor?.confirmedAt) {
    if (!claim.code) {
      await attempt.undo();
      return { proven: false, user, reason: 'code needed' };
    }
    if (!(await takeCode(ctx, factor, claim.code))) return { proven: false, user, reason: 'wrong code' };
  }
  await attempt.succeed();
  return { proven: true, user };
}
