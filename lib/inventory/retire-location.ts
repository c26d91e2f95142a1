import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { moveLocation } from './move-location.ts';
import { RetireLocationInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/** Takes a location out of the inventory, with a reason; what was made with it stays. Throws conflict where it is out. */
export async function retireLocation(ctx: Ctx, input: RetireLocationInput): Promise<LocationListItem> {
  requirePermission(ctx, 'locations:retire');
  const asked = parseInput(RetireLocationInput, input);
  return moveLocation(ctx, { ...asked, from: ['active', 'maintenance'], to: 'retired', action: 'location.retire' });
}
