import { inTransaction } from '#db/client.ts';
import { findDeckTemplate, lockBrand, moveActiveVersion } from '#db/repositories/deck-templates.ts';
import { findBrand } from '#db/repositories/inventory.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ActivateDeckTemplateInput, type BrandDetailDto } from './schema.ts';
import { toBrandDetailDto } from './to-brand-detail-dto.ts';

/**
 * Makes a brand's proposals from another version of its deck, or from the built-in one, from now on; documents made
 * before stay. Throws conflict where another version is in use than the person saw.
 */
export async function activateDeckTemplate(ctx: Ctx, input: ActivateDeckTemplateInput): Promise<BrandDetailDto> {
  requirePermission(ctx, 'settings:update');
  const { brand: idOrKey, version, replaces } = parseInput(ActivateDeckTemplateInput, input);
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, idOrKey);
    if (!brand) throw notFound('brand');
    await lockBrand(ctx, brand.id);
    if (version !== null && !(await findDeckTemplate(ctx, brand.id, version))) throw notFound('version', { version });
    const isMoved = version !== replaces && (await moveActiveVersion(ctx, brand.id, { from: replaces, to: version }));
    if (!isMoved) throw conflict('brands.deckChanged');
    await recordAudit(ctx, {
      action: 'brand.use_deck',
      entityType: 'brand',
      entityId: brand.id,
      before: { deckVersion: replaces },
      after: { deckVersion: version },
    });
    return toBrandDetailDto(brand, version);
  });
}
