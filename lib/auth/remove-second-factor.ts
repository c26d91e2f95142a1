import { inTransaction } from '#db/client.ts';
import { deleteSecondFactor } from '#db/repositories/sign-in.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { conflict, forbidden } from '#lib/core/errors.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { type Ctx, requireRecentSignIn, requireSelf } from './context.ts';
import { needsSecondFactor } from './second-factor-rule.ts';

/**
 * Takes the caller's own second factor out of use, with its recovery codes. Throws forbidden where their role demands
 * one, and conflict where there is none.
 */
export async function removeSecondFactor(ctx: Ctx): Promise<void> {
  const { userId, roleKeys } = requireSelf(ctx);
  requireRecentSignIn(ctx);
  if (needsSecondFactor(roleKeys, await loadSecurityPolicy(ctx))) throw forbidden('access.factorRequired');
  await inTransaction(ctx, async (ctx) => {
    if (!(await deleteSecondFactor(ctx, userId))) throw conflict('access.factorNotInUse');
    await recordAudit(ctx, { action: 'user.remove_second_factor', entityType: 'user', entityId: userId });
  });
}
