import { withDetails } from '#db/repositories/inventory.ts';
import type { LocationRow } from '#db/schema/index.ts';
import { type Ctx, may } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import type { LocationListItem } from './schema.ts';
import { toLocationListItem } from './to-location-list-item.ts';

/** A location that was just read or written, as lists show it to the caller. */
export async function loadLocationItem(ctx: Ctx, row: LocationRow): Promise<LocationListItem> {
  const [{ timeZone }, [found]] = await Promise.all([getBusinessSettings(ctx), withDetails(ctx, [row])]);
  if (!found) throw new Error('A location has no details.');
  return toLocationListItem(found, { today: today(ctx.now, timeZone), withPrices: may(ctx, 'rate_cards:read') });
}
