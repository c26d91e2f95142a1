import { findSettingsRow } from '#db/repositories/settings.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { SecurityPolicy } from './schema/security-policy.ts';
import { BusinessSettings } from './schema.ts';

/** Every group of settings with when it was last changed, null for never. */
export type AllSettings = {
  business: BusinessSettings;
  businessChangedAt: Date | null;
  security: SecurityPolicy;
  securityChangedAt: Date | null;
};

/** All settings but rates and fees, which are lists of their own. */
export async function getSettings(ctx: Ctx): Promise<AllSettings> {
  requirePermission(ctx, 'settings:read');
  const [business, security] = await Promise.all([findSettingsRow(ctx, 'business'), findSettingsRow(ctx, 'security')]);
  return {
    business: BusinessSettings.parse(business?.value ?? {}),
    businessChangedAt: business?.updatedAt ?? null,
    security: SecurityPolicy.parse(security?.value ?? {}),
    securityChangedAt: security?.updatedAt ?? null,
  };
}
