import type { BrandRow } from '#db/schema/index.ts';
import { invalidInput } from '#lib/core/errors.ts';
import type { Catalogue } from './load-catalogue.ts';
import type { ResolvedContent } from './rules/price-content.ts';

/** The brand that sells: the one named, else the owner's first. Throws invalid_input where there is none at all. */
export function brandOf(resolved: ResolvedContent, { brands }: Catalogue): BrandRow {
  const brand = brands.find((one) => one.id === resolved.brandId) ?? brands[0];
  if (!brand) throw invalidInput('brands.none');
  return brand;
}
