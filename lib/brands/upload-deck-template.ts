import { inTransaction } from '#db/client.ts';
import { insertDeckTemplate, listDeckTemplateRows, lockBrand } from '#db/repositories/deck-templates.ts';
import { findBrand } from '#db/repositories/inventory.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { invalidInput, notFound } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { storeFile } from '#lib/files/store-file.ts';
import { fillWithSample } from './fill-with-sample.ts';
import { sortDeckTags } from './rules/deck-tags.ts';
import { type DeckTemplateDto, maxDeckBytes, UploadDeckTemplateInput } from './schema.ts';
import { toDeckTemplateDto } from './to-deck-template-dto.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Takes a brand's own deck as its next version, not in use yet. It is tried with made-up data first. Throws
 * invalid_input, with the reason, for a file that is no harmless presentation.
 */
export async function uploadDeckTemplate(ctx: Ctx, input: UploadDeckTemplateInput): Promise<DeckTemplateDto> {
  requirePermission(ctx, 'settings:update');
  const { brand: idOrKey, bytes } = parseInput(UploadDeckTemplateInput, input);
  const { userId } = requireSelf(ctx);
  if (bytes.byteLength > maxDeckBytes) {
    throw invalidInput('decks.tooLarge');
  }
  const brand = await findBrand(ctx, idOrKey);
  if (!brand) throw notFound('brand');
  const { tags } = await fillWithSample(ctx, { brand, deck: bytes, language: 'en' });
  return inTransaction(ctx, async (ctx) => {
    await lockBrand(ctx, brand.id);
    const version = ((await listDeckTemplateRows(ctx, brand.id))[0]?.template.version ?? 0) + 1;
    const name = `${brand.key}-deck-v${version}.pptx`;
    const file = { bytes, name, mediaType, purpose: 'deck_template' as const, ownerId: null, teamId: null };
    const template = await insertDeckTemplate(ctx, {
      id: newId('deckTemplate'),
      brandId: brand.id,
      version,
      fileId: (await storeFile(ctx, file)).id,
      tags: sortDeckTags(tags),
      createdBy: userId,
      createdAt: ctx.now,
    });
    const after = { deckVersion: version, unknownTags: template.tags.unknown };
    await recordAudit(ctx, { action: 'brand.add_deck', entityType: 'brand', entityId: brand.id, after });
    const stored = (await listDeckTemplateRows(ctx, brand.id)).find((row) => row.template.id === template.id);
    if (!stored) throw notFound('deck');
    return toDeckTemplateDto(stored);
  });
}
