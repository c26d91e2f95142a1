import { inTransaction } from '#db/client.ts';
import { findBrand, updateBrandLogo } from '#db/repositories/inventory.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { intakeImage } from '#lib/files/intake-image.ts';
import { storeFile } from '#lib/files/store-file.ts';
import { type BrandDto, SetBrandLogoInput } from './schema.ts';

/**
 * Gives a brand another logo; documents made before keep theirs. Throws invalid_input for what is no usable picture,
 * conflict where the logo has changed since the person saw it.
 */
export async function setBrandLogo(ctx: Ctx, input: SetBrandLogoInput): Promise<BrandDto> {
  requirePermission(ctx, 'settings:update');
  const { brandId, bytes, replaces } = parseInput(SetBrandLogoInput, input);
  const { ending, width: _width, height: _height, ...image } = await intakeImage(bytes);
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, brandId);
    if (!brand) throw notFound('brand');
    const name = `${brand.key}-logo.${ending}`;
    const file = await storeFile(ctx, { ...image, name, purpose: 'logo', ownerId: null, teamId: null });
    const changed = await updateBrandLogo(ctx, brand.id, replaces, file.id);
    if (!changed) throw conflict('brands.logoChanged', { brand: brand.name });
    await recordAudit(ctx, {
      action: 'brand.set_logo',
      entityType: 'brand',
      entityId: brand.id,
      before: { logoFileId: replaces },
      after: { logoFileId: file.id },
    });
    return { id: brand.id, name: brand.name, logoFileId: file.id };
  });
}
