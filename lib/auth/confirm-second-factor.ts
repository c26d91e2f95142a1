import { inTransaction } from '#db/client.ts';
import { findSecondFactor, replaceRecoveryCodes, updateSecondFactorConfirmed } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, wrongField } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { type Ctx, requireRecentSignIn, requireSelf } from './context.ts';
import { newRecoveryCodes, recoveryCodeRows } from './recovery-codes.ts';
import { ConfirmSecondFactorInput } from './schema.ts';
import { unseal } from './seal.ts';
import { stepOfCode } from './time-codes.ts';

/**
 * Puts the caller's authenticator app into use, by a code of it; gives the recovery codes, which are shown this once.
 * Throws invalid_input for a wrong code, and conflict where no app waits to be confirmed.
 */
export async function confirmSecondFactor(
  ctx: Ctx,
  input: ConfirmSecondFactorInput,
): Promise<{ recoveryCodes: string[] }> {
  const { userId } = requireSelf(ctx);
  requireRecentSignIn(ctx);
  const { code } = parseInput(ConfirmSecondFactorInput, input);
  const recoveryCodes = newRecoveryCodes();
  return inTransaction(ctx, async (ctx) => {
    const factor = await findSecondFactor(ctx, userId);
    if (!factor || factor.confirmedAt) throw conflict('access.factorNotBegun');
    const secret = unseal(factor.sealedSecret, 'second factor');
    const lastStep = stepOfCode(secret, { code: code.replace(/\s/g, ''), now: ctx.now, lastStep: 0 });
    if (!lastStep) throw wrongField({ path: 'code', kind: 'invalid', message: say('access.wrongNewCode') });
    const isConfirmed = await updateSecondFactorConfirmed(ctx, factor, { confirmedAt: ctx.now, lastStep });
    if (!isConfirmed) throw conflict('access.factorNotBegun');
    await replaceRecoveryCodes(ctx, userId, recoveryCodeRows(userId, recoveryCodes, ctx.now));
    await recordAudit(ctx, { action: 'user.add_second_factor', entityType: 'user', entityId: userId });
    return { recoveryCodes };
  });
}
