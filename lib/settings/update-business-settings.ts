import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { UpdateBusinessSettingsInput } from './schema/inputs.ts';
import { BusinessSettings } from './schema.ts';
import { storeSettings } from './store-settings.ts';

/**
 * Changes what the business decided for everybody. It counts for what is made from then on: sent versions keep the VAT
 * and the validity they were made with. Throws conflict where somebody changed it since.
 */
export async function updateBusinessSettings(
  ctx: Ctx,
  input: UpdateBusinessSettingsInput,
): Promise<{ changedAt: Date }> {
  requirePermission(ctx, 'settings:update');
  const { vatPercent, underCardPercent, basedOn, ...given } = parseInput(UpdateBusinessSettingsInput, input);
  const wanted = BusinessSettings.parse({ ...given, vatBasisPoints: vatPercent, underCardPermille: underCardPercent });
  const read = (stored: unknown) => BusinessSettings.parse(stored);
  return storeSettings(ctx, { group: 'business', action: 'settings.update_business', read, wanted, basedOn });
}
