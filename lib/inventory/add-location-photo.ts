import { inTransaction } from '#db/client.ts';
import { findLocation } from '#db/repositories/locations.ts';
import { insertPhoto } from '#db/repositories/photos.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { named } from '#lib/core/say.ts';
import { intakeImage } from '#lib/files/intake-image.ts';
import { storeFile } from '#lib/files/store-file.ts';
import { AddLocationPhotoInput, type PhotoDto } from './schema.ts';

/**
 * Adds a photo after the last one of a location. Throws invalid_input for what is no usable picture, conflict where the
 * location is retired.
 */
export async function addLocationPhoto(ctx: Ctx, input: AddLocationPhotoInput): Promise<PhotoDto> {
  requirePermission(ctx, 'photos:create');
  const { locationId, bytes, timeOfDay, takenOn = null } = parseInput(AddLocationPhotoInput, input);
  const { ending, width, height, ...image } = await intakeImage(bytes);
  return inTransaction(ctx, async (ctx) => {
    const location = await findLocation(ctx, locationId);
    if (!location) throw notFound('location');
    if (location.status === 'retired') throw conflict('inventory.retiredNoPhotos', { name: named(location) });
    const name = `${location.key}-${timeOfDay}.${ending}`;
    const file = await storeFile(ctx, { ...image, name, purpose: 'photo', ownerId: null, teamId: null });
    const shot = { fileId: file.id, timeOfDay, takenOn, width, height };
    const { id } = await insertPhoto(ctx, { id: newId('photo'), locationId, ...shot });
    const after = { photoId: id, ...shot };
    await recordAudit(ctx, { action: 'location.add_photo', entityType: 'location', entityId: locationId, after });
    return { id, ...shot };
  });
}
