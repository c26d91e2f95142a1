import { inTransaction } from '#db/client.ts';
import { findPhoto, markPhotoDeleted } from '#db/repositories/photos.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { DeleteLocationPhotoInput } from './schema/changes.ts';
import type { PhotoDto } from './schema.ts';
import { toPhotoDto } from './to-location-dto.ts';

/**
 * Throws a photo of a location away; `restoreLocationPhoto` takes it back. Its file stays as long as a
 * proposal may show it. Throws conflict where it was thrown away already.
 */
export async function deleteLocationPhoto(ctx: Ctx, input: DeleteLocationPhotoInput): Promise<PhotoDto> {
  requirePermission(ctx, 'photos:delete');
  const { photoId } = parseInput(DeleteLocationPhotoInput, input);
  return inTransaction(ctx, async (ctx) => {
    const photo = await findPhoto(ctx, photoId);
    if (!photo) throw notFound('photo');
    const deleted = await markPhotoDeleted(ctx, photo, ctx.now);
    if (!deleted) throw conflict('inventory.photoDeletedAlready');
    const { timeOfDay, takenOn, fileId } = photo;
    await recordAudit(ctx, {
      action: 'location.delete_photo',
      entityType: 'location',
      entityId: photo.locationId,
      before: { photoId, fileId, timeOfDay, takenOn },
    });
    return toPhotoDto(deleted);
  });
}
