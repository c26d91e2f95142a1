import type { DbScope } from '#db/client.ts';
import { takeRecoveryCode, takeTimeStep } from '#db/repositories/sign-in.ts';
import type { SecondFactorRow } from '#db/schema/index.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { unseal } from './seal.ts';
import { stepOfCode } from './time-codes.ts';

/** Which code it was, that is used up now; undefined where it is none that counts. */
export type TakenCode = 'app' | 'recovery';

/** Uses up a code of the authenticator app, or a recovery code, of the person. The same one never counts twice. */
export async function takeCode(
  scope: DbScope & { now: Date },
  { userId, sealedSecret, lastStep }: SecondFactorRow,
  given: string,
): Promise<TakenCode | undefined> {
  const code = given.replace(/\s/g, '');
  const step = stepOfCode(unseal(sealedSecret, 'second factor'), { code, now: scope.now, lastStep });
  if (step !== undefined) return (await takeTimeStep(scope, userId, step)) ? 'app' : undefined;
  const isTaken = await takeRecoveryCode(scope, { userId, codeHash: hashRecoveryCode(code) }, scope.now);
  return isTaken ? 'recovery' : undefined;
}
