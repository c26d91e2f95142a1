import { inTransaction } from '#db/client.ts';
import { replaceSecondFactor } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict } from '#lib/core/errors.ts';
import { type Ctx, requireRecentSignIn, requireSelf } from './context.ts';
import { drawQr } from './draw-qr.ts';
import type { SecondFactorSecret } from './schema.ts';
import { seal } from './seal.ts';
import { newTimeSecret, timeSecretAddress } from './time-codes.ts';

/**
 * Makes the secret of the caller's authenticator app; it counts once a code of it was confirmed, and a second begin
 * replaces it. Throws conflict where an app is in use already.
 */
export async function beginSecondFactor(ctx: Ctx): Promise<SecondFactorSecret> {
  const { userId, email } = requireSelf(ctx);
  requireRecentSignIn(ctx);
  const secret = newTimeSecret();
  const row = { userId, sealedSecret: seal(secret, 'second factor'), createdAt: ctx.now };
  await inTransaction(ctx, async (ctx) => {
    if (!(await replaceSecondFactor(ctx, row))) throw conflict('access.factorInUse');
    await recordAudit(ctx, { action: 'user.begin_second_factor', entityType: 'user', entityId: userId });
  });
  return { secret, qr: drawQr(timeSecretAddress(secret, email)) };
}
