import { countRecoveryCodes, findSecondFactor } from '#db/repositories/sign-in.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { type Ctx, requireSelf } from './context.ts';
import type { SecondFactorDto } from './schema.ts';
import { needsSecondFactor } from './second-factor-rule.ts';

/** Whether the caller has a second factor, since when, and how many recovery codes are left. */
export async function getSecondFactor(ctx: Ctx): Promise<SecondFactorDto> {
  const { userId, roleKeys } = requireSelf(ctx);
  const [factor, recoveryCodesLeft, policy] = await Promise.all([
    findSecondFactor(ctx, userId),
    countRecoveryCodes(ctx, userId),
    loadSecurityPolicy(ctx),
  ]);
  const since = factor?.confirmedAt ?? null;
  return { isOn: since !== null, since, recoveryCodesLeft, isRequired: needsSecondFactor(roleKeys, policy) };
}
