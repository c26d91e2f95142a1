import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { moveLocation } from './move-location.ts';
import { SetLocationStatusInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/**
 * Takes a location off sale for maintenance, or puts it back on sale. Throws conflict where it is so already, and where
 * it is retired: `restoreLocation` brings it back.
 */
export async function setLocationStatus(ctx: Ctx, input: SetLocationStatusInput): Promise<LocationListItem> {
  requirePermission(ctx, 'locations:update');
  const { status: to, ...asked } = parseInput(SetLocationStatusInput, input);
  const from = to === 'active' ? 'maintenance' : 'active';
  return moveLocation(ctx, { ...asked, from: [from], to, action: 'location.set_status' });
}
