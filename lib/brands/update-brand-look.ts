import { inTransaction } from '#db/client.ts';
import { findBrand, updateBrandLook as updateLook } from '#db/repositories/inventory.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type BrandLook, brandLookFields, UpdateBrandLookInput } from './schema.ts';

/**
 * Changes the names and the colours of a brand for documents that are made from now on. Gives what is stored. Throws
 * conflict where they have changed since the person saw them.
 */
export async function updateBrandLook(ctx: Ctx, input: UpdateBrandLookInput): Promise<BrandLook> {
  requirePermission(ctx, 'settings:update');
  const { brandId, look, basedOn } = parseInput(UpdateBrandLookInput, input);
  const changed = brandLookFields.filter((field) => look[field] !== basedOn[field]);
  const only = (from: BrandLook) => Object.fromEntries(changed.map((field) => [field, from[field]]));
  return inTransaction(ctx, async (ctx) => {
    const brand = await findBrand(ctx, brandId);
    if (!brand) throw notFound('brand');
    if (!(await updateLook(ctx, brand.id, basedOn, look))) {
      throw conflict('brands.changed', { brand: brand.name });
    }
    const change = { before: only(basedOn), after: only(look) };
    await recordAudit(ctx, { action: 'brand.update_look', entityType: 'brand', entityId: brand.id, ...change });
    return look;
  });
}
