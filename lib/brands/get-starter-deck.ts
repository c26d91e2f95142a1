import { findBrand } from '#db/repositories/inventory.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { writePptx } from '#lib/documents/pptx/write-pptx.ts';
import { starterDeck } from '#lib/documents/starter-deck.ts';
import type { MadeFile } from '#lib/files/schema.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import { GetBrandInput } from './schema.ts';

/** A deck with its tags in place, in the brand's colours, to begin one's own with. Throws not_found. */
export async function getStarterDeck(ctx: Ctx, input: GetBrandInput): Promise<MadeFile> {
  requirePermission(ctx, 'settings:read');
  const { brand: idOrKey } = parseInput(GetBrandInput, input);
  const brand = await findBrand(ctx, idOrKey);
  if (!brand) throw notFound('brand');
  const { settings } = await loadPricingSettings(ctx);
  const deck = await starterDeck(brand, today(ctx.now, settings.timeZone));
  const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return { name: `${brand.key}-deck-to-begin-with.pptx`, mediaType, bytes: new Uint8Array(writePptx(deck)) };
}
