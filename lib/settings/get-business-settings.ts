import { findSettings } from '#db/repositories/settings.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { BusinessSettings } from './schema.ts';

/** What the business decided once for everybody: time zone, currency, VAT, validity. Whoever is signed in may know. */
export async function getBusinessSettings(ctx: Ctx): Promise<BusinessSettings> {
  requireSelf(ctx);
  const { business } = await findSettings(ctx);
  return BusinessSettings.parse(business ?? {});
}
