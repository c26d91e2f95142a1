import { findActiveDeckTemplate } from '#db/repositories/deck-templates.ts';
import { findBrand } from '#db/repositories/inventory.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type BrandDetailDto, GetBrandInput } from './schema.ts';
import { toBrandDetailDto } from './to-brand-detail-dto.ts';

/** One brand by id or key, for those who look after the settings. Throws not_found. */
export async function getBrand(ctx: Ctx, input: GetBrandInput): Promise<BrandDetailDto> {
  requirePermission(ctx, 'settings:read');
  const { brand: idOrKey } = parseInput(GetBrandInput, input);
  const brand = await findBrand(ctx, idOrKey);
  if (!brand) throw notFound('brand');
  const active = await findActiveDeckTemplate(ctx, brand.id);
  return toBrandDetailDto(brand, active?.version ?? null);
}
