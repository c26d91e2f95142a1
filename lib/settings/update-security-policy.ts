import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { UpdateSecurityPolicyInput } from './schema/inputs.ts';
import { SecurityPolicy } from './schema/security-policy.ts';
import { storeSettings } from './store-settings.ts';

/**
 * Changes what is demanded of sessions and keys, from the next request on. It can be stricter than what Sightline
 * starts with, never laxer. Throws conflict where somebody changed it since.
 */
export async function updateSecurityPolicy(ctx: Ctx, input: UpdateSecurityPolicyInput): Promise<{ changedAt: Date }> {
  requirePermission(ctx, 'settings:update');
  requireRecentSignIn(ctx);
  const { basedOn, ...wanted } = parseInput(UpdateSecurityPolicyInput, input);
  const read = (stored: unknown) => SecurityPolicy.parse(stored);
  return storeSettings(ctx, { group: 'security', action: 'settings.update_security', read, wanted, basedOn });
}
