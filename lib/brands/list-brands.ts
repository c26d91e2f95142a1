import { listActiveVersions } from '#db/repositories/deck-templates.ts';
import { listBrandRows } from '#db/repositories/inventory.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import type { BrandDetailDto } from './schema.ts';
import { toBrandDetailDto } from './to-brand-detail-dto.ts';

/** The selling companies of the owner, the oldest first; there are few, so all of them. */
export async function listBrands(ctx: Ctx): Promise<BrandDetailDto[]> {
  requirePermission(ctx, 'settings:read');
  const [rows, versions] = await Promise.all([listBrandRows(ctx), listActiveVersions(ctx)]);
  return rows.map((row) => toBrandDetailDto(row, versions.get(row.id) ?? null));
}
