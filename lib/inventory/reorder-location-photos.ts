import { inTransaction } from '#db/client.ts';
import { findLocation } from '#db/repositories/locations.ts';
import { listPhotos, movePhotos } from '#db/repositories/photos.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ReorderLocationPhotosInput } from './schema/changes.ts';
import type { PhotoDto } from './schema.ts';
import { toPhotoDto } from './to-location-dto.ts';

/**
 * Puts the photos of a location into an order; the first one stands for it in lists and new proposals. Throws conflict
 * where the location has other photos by now.
 */
export async function reorderLocationPhotos(ctx: Ctx, input: ReorderLocationPhotosInput): Promise<PhotoDto[]> {
  requirePermission(ctx, 'photos:update');
  const { locationId, photoIds } = parseInput(ReorderLocationPhotosInput, input);
  return inTransaction(ctx, async (ctx) => {
    if (!(await findLocation(ctx, locationId))) throw notFound('location');
    const before = (await listPhotos(ctx, locationId)).map(({ id }) => id);
    if ([...before].sort().join() !== [...photoIds].sort().join()) {
      throw conflict('inventory.otherPhotos');
    }
    await movePhotos(ctx, locationId, photoIds);
    await recordAudit(ctx, {
      action: 'location.reorder_photos',
      entityType: 'location',
      entityId: locationId,
      before: { photoIds: before },
      after: { photoIds },
    });
    return (await listPhotos(ctx, locationId)).map(toPhotoDto);
  });
}
