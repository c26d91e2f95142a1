import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { moveLocation } from './move-location.ts';
import { RestoreLocationInput } from './schema/changes.ts';
import type { LocationListItem } from './schema.ts';

/** Puts a retired location on sale again. Throws conflict where it is not retired. */
export async function restoreLocation(ctx: Ctx, input: RestoreLocationInput): Promise<LocationListItem> {
  requirePermission(ctx, 'locations:retire');
  const asked = parseInput(RestoreLocationInput, input);
  return moveLocation(ctx, { ...asked, from: ['retired'], to: 'active', action: 'location.restore' });
}
