import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';

/** How many days a new key may live at most, as the security policy says now. */
export async function getKeyBounds(ctx: Ctx): Promise<{ mostDays: number }> {
  requirePermission(ctx, 'own_api_keys:use');
  const { keyDays } = await loadSecurityPolicy(ctx);
  return { mostDays: keyDays };
}
