import { inTransaction } from '#db/client.ts';
import { findSecondFactor, replaceRecoveryCodes } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict } from '#lib/core/errors.ts';
import { type Ctx, requireRecentSignIn, requireSelf } from './context.ts';
import { newRecoveryCodes, recoveryCodeRows } from './recovery-codes.ts';

/** New recovery codes for the caller, shown this once; the old ones no longer count. Throws conflict without a second factor. */
export async function renewRecoveryCodes(ctx: Ctx): Promise<{ recoveryCodes: string[] }> {
  const { userId } = requireSelf(ctx);
  requireRecentSignIn(ctx);
  const recoveryCodes = newRecoveryCodes();
  return inTransaction(ctx, async (ctx) => {
    const factor = await findSecondFactor(ctx, userId);
    if (!factor?.confirmedAt) throw conflict('access.factorNotInUse');
    await replaceRecoveryCodes(ctx, userId, recoveryCodeRows(userId, recoveryCodes, ctx.now));
    await recordAudit(ctx, { action: 'user.renew_recovery_codes', entityType: 'user', entityId: userId });
    return { recoveryCodes };
  });
}
