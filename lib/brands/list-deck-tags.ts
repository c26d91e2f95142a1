import { findBrand } from '#db/repositories/inventory.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { toFilling } from '#lib/documents/filler/to-filling.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { type DeckTag, deckTags } from './rules/deck-tags.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import { GetBrandInput } from './schema.ts';

/** A tag and what it says in a made-up proposal; empty for a picture and for the mark of a slide. */
export type DeckTagDto = DeckTag & { sample: string };

/** Every tag that a brand's deck may use. Throws not_found for an unknown brand. */
export async function listDeckTags(ctx: Ctx, input: GetBrandInput): Promise<DeckTagDto[]> {
  requirePermission(ctx, 'settings:read');
  const { brand: idOrKey } = parseInput(GetBrandInput, input);
  const brand = await findBrand(ctx, idOrKey);
  if (!brand) throw notFound('brand');
  const pricing = await loadPricingSettings(ctx);
  const day = today(ctx.now, pricing.settings.timeZone);
  const snapshot = sampleSnapshot({ brand, pricing, today: day, language: 'en', photoFileIds: [] });
  const { values, locations } = toFilling(snapshot, new Map());
  const said = { ...values, ...locations[0]?.values, ...locations[0]?.lines[0] };
  return deckTags.map((tag) => ({ ...tag, sample: said[tag.name]?.split('\n')[0] ?? '' }));
}
