import { findDeckTemplate } from '#db/repositories/deck-templates.ts';
import { findBrand } from '#db/repositories/inventory.ts';
import { office } from '#lib/adapters/office/open-office.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import type { MadeFile } from '#lib/files/schema.ts';
import { fillWithSample } from './fill-with-sample.ts';
import { PreviewDeckTemplateInput } from './schema.ts';

/**
 * A version of a brand's deck with a made-up proposal, as a presentation or, where this server has LibreOffice, as a
 * PDF. Throws not_found; conflict for a PDF without LibreOffice.
 */
export async function previewDeckTemplate(ctx: Ctx, input: PreviewDeckTemplateInput): Promise<MadeFile> {
  requirePermission(ctx, 'settings:read');
  const { brand: idOrKey, version, as, language } = parseInput(PreviewDeckTemplateInput, input);
  const brand = await findBrand(ctx, idOrKey);
  const found = brand && (await findDeckTemplate(ctx, brand.id, version));
  if (!found) throw notFound('deck');
  const program = as === 'pdf' ? await office() : undefined;
  if (as === 'pdf' && !program) throw conflict('brands.noOffice');
  const deck = await storage().get(found.contentHash);
  if (!deck) throw new Error(`The bytes of the deck ${found.template.id} are not in the storage.`);
  const filled = await fillWithSample(ctx, { brand, deck, language });
  const name = `${brand.key}-deck-v${version}-sample.${as}`;
  if (program) {
    return { name, mediaType: 'application/pdf', bytes: new Uint8Array(await program.toPdf(filled.deck)) };
  }
  const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  return { name, mediaType, bytes: new Uint8Array(filled.deck) };
}
