import { listDeckTemplateRows } from '#db/repositories/deck-templates.ts';
import { findBrand } from '#db/repositories/inventory.ts';
import { office } from '#lib/adapters/office/open-office.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type DeckTemplateDto, GetBrandInput } from './schema.ts';
import { toDeckTemplateDto } from './to-deck-template-dto.ts';

/**
 * All versions of a brand's own deck, newest first, and whether this server can print PDFs of them. Throws not_found
 * for an unknown brand.
 */
export async function listDeckTemplates(
  ctx: Ctx,
  input: GetBrandInput,
): Promise<{ items: DeckTemplateDto[]; hasOffice: boolean }> {
  requirePermission(ctx, 'settings:read');
  const { brand: idOrKey } = parseInput(GetBrandInput, input);
  const brand = await findBrand(ctx, idOrKey);
  if (!brand) throw notFound('brand');
  const [rows, program] = await Promise.all([listDeckTemplateRows(ctx, brand.id), office()]);
  return { items: rows.map(toDeckTemplateDto), hasOffice: program !== undefined };
}
