import { listPhotoFileIds } from '#db/repositories/photos.ts';
import type { BrandRow } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import type { FilledDeck } from '#lib/documents/filler/run-filler.ts';
import { renderOwnDeck } from '#lib/documents/render-own-deck.ts';
import { loadImages } from '#lib/files/load-images.ts';
import { loadPricingSettings } from '#lib/settings/load-settings.ts';
import type { Language } from '#lib/users/schema.ts';
import { sampleSnapshot } from './sample-snapshot.ts';

type SampleOf = { brand: BrandRow; deck: Uint8Array; language: Language };

/** A deck filled with a made-up proposal and real photos. Throws invalid_input for a deck that is not taken. */
export async function fillWithSample(ctx: Ctx, { brand, deck, language }: SampleOf): Promise<FilledDeck> {
  const [photoFileIds, pricing] = await Promise.all([listPhotoFileIds(ctx, 2), loadPricingSettings(ctx)]);
  const day = today(ctx.now, pricing.settings.timeZone);
  const snapshot = sampleSnapshot({ brand, pricing, today: day, language, photoFileIds });
  const shown = [...photoFileIds, brand.logoFileId].filter((id) => id !== null);
  return renderOwnDeck(deck, { snapshot, images: await loadImages(ctx, shown) });
}
