import { inTransaction } from '#db/client.ts';
import { findPhoto, listPhotos, markPhotoDeleted, movePhotos } from '#db/repositories/photos.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { RestoreLocationPhotoInput } from './schema/changes.ts';
import type { PhotoDto } from './schema.ts';
import { toPhotoDto } from './to-location-dto.ts';

/** Takes back that a photo was thrown away, at its former place or as the last one. Throws conflict where it is there. */
export async function restoreLocationPhoto(ctx: Ctx, input: RestoreLocationPhotoInput): Promise<PhotoDto> {
  requirePermission(ctx, 'photos:delete');
  const { photoId, index } = parseInput(RestoreLocationPhotoInput, input);
  return inTransaction(ctx, async (ctx) => {
    const photo = await findPhoto(ctx, photoId);
    if (!photo) throw notFound('photo');
    const restored = await markPhotoDeleted(ctx, photo, null);
    if (!restored) throw conflict('inventory.photoThere');
    if (index !== undefined) {
      const others = (await listPhotos(ctx, photo.locationId)).map(({ id }) => id).filter((id) => id !== photoId);
      await movePhotos(ctx, photo.locationId, others.toSpliced(index, 0, photoId));
    }
    const { timeOfDay, takenOn, fileId } = photo;
    await recordAudit(ctx, {
      action: 'location.restore_photo',
      entityType: 'location',
      entityId: photo.locationId,
      after: { photoId, fileId, timeOfDay, takenOn },
    });
    return toPhotoDto(restored);
  });
}
