import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { getLocationDetails } from './get-location-details.ts';
import type { GetLocationDetailsInput, RateCardHistory } from './schema/details.ts';

/** The prices of a location, in force, to come and past. Throws not_found, and forbidden to who may not see prices. */
export async function getRateCard(ctx: Ctx, input: GetLocationDetailsInput): Promise<RateCardHistory> {
  requirePermission(ctx, 'rate_cards:read');
  const { rateCardHistory } = await getLocationDetails(ctx, input);
  return rateCardHistory ?? { inForce: [], upcoming: [], past: [] };
}
