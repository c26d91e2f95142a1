import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { named, say, sayName } from '#lib/core/say.ts';
import { loadLocations } from './load-locations.ts';
import { matchLocation } from './rules/match-location.ts';
import { GetLocationInput, type LocationDto } from './schema.ts';

/**
 * The one location that an id, a key, a name or somebody's words mean (business rule: matching text to a location).
 * Throws invalid_input with the candidates where two are close, not_found with the nearest three where none fits.
 */
export async function getLocation(ctx: Ctx, input: GetLocationInput): Promise<LocationDto> {
  requirePermission(ctx, 'locations:read');
  const { location: words } = parseInput(GetLocationInput, input);
  const match = matchLocation(words, await loadLocations(ctx));
  if (match.kind === 'found') return match.location;
  if (match.kind === 'ambiguous') {
    const choices = match.candidates.map((one) => ({ value: one.nameEn, label: sayName(one) }));
    const message = say('inventory.several', { words });
    const fields = [{ path: 'location', kind: 'choose' as const, message, choices }];
    throw new AppError('invalid_input', say('inventory.which', { words }), { fields });
  }
  const nearest = { list: match.nearest.map(named) };
  throw new AppError('not_found', say('inventory.unknown', { words, nearest }));
}
