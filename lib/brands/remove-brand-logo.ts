import { inTransaction } from '#db/client.ts';
import { findBrand, updateBrandLogo } from '#db/repositories/inventory.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type BrandDto, RemoveBrandLogoInput } from './schema.ts';

/**
 * Takes a brand's logo away, so that documents show its name; those made before keep it. Throws conflict where it has
 * another logo than the person saw.
 */
export async function removeBrandLogo(ctx: Ctx, input: RemoveBrandLogoInput): Promise<BrandDto> {
  requirePermission(ctx, 'settings:update');
  const { brandId, removes } = parseInput(RemoveBrandLogoInput, input);
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, brandId);
    if (!brand) throw notFound('brand');
    const changed = await updateBrandLogo(ctx, brand.id, removes, null);
    if (!changed) throw conflict('brands.logoChanged', { brand: brand.name });
    await recordAudit(ctx, {
      action: 'brand.remove_logo',
      entityType: 'brand',
      entityId: brand.id,
      before: { logoFileId: removes },
      after: { logoFileId: null },
    });
    return { id: brand.id, name: brand.name, logoFileId: null };
  });
}
