import { inTransaction } from '#db/client.ts';
import { findPhoto, updatePhoto } from '#db/repositories/photos.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { UpdateLocationPhotoInput } from './schema/changes.ts';
import type { PhotoDto } from './schema.ts';
import { toPhotoDto } from './to-location-dto.ts';

/** Says anew when a photo was taken. Throws conflict where it was changed or thrown away meanwhile. */
export async function updateLocationPhoto(ctx: Ctx, input: UpdateLocationPhotoInput): Promise<PhotoDto> {
  requirePermission(ctx, 'photos:update');
  const { photoId, timeOfDay, takenOn } = parseInput(UpdateLocationPhotoInput, input);
  return inTransaction(ctx, async (ctx) => {
    const photo = await findPhoto(ctx, photoId);
    if (!photo) throw notFound('photo');
    if (photo.deletedAt) throw conflict('inventory.photoDeleted');
    const updated = await updatePhoto(ctx, photo, { timeOfDay, takenOn });
    if (!updated) throw conflict('inventory.photoChanged');
    await recordAudit(ctx, {
      action: 'location.update_photo',
      entityType: 'location',
      entityId: photo.locationId,
      before: { photoId, timeOfDay: photo.timeOfDay, takenOn: photo.takenOn },
      after: { photoId, timeOfDay, takenOn },
    });
    return toPhotoDto(updated);
  });
}
