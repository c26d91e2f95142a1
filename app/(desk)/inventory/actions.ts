'use server';

import { deskAction } from '#lib/http/action.ts';
import { createLocation } from '#lib/inventory/create-location.ts';
import { deleteLocationPhoto } from '#lib/inventory/delete-location-photo.ts';
import { deleteRateCard } from '#lib/inventory/delete-rate-card.ts';
import { reorderLocationPhotos } from '#lib/inventory/reorder-location-photos.ts';
import { restoreLocation } from '#lib/inventory/restore-location.ts';
import { restoreLocationPhoto } from '#lib/inventory/restore-location-photo.ts';
import { retireLocation } from '#lib/inventory/retire-location.ts';
import type {
  CreateLocationInput,
  DeleteLocationPhotoInput,
  DeleteRateCardInput,
  ReorderLocationPhotosInput,
  RestoreLocationInput,
  RestoreLocationPhotoInput,
  RetireLocationInput,
  SetLocationStatusInput,
  SetRateCardInput,
  UpdateLocationInput,
  UpdateLocationPhotoInput,
} from '#lib/inventory/schema/changes.ts';
import { setLocationStatus } from '#lib/inventory/set-location-status.ts';
import { setRateCard } from '#lib/inventory/set-rate-card.ts';
import { updateLocation } from '#lib/inventory/update-location.ts';
import { updateLocationPhoto } from '#lib/inventory/update-location-photo.ts';

export const createLocationAction = deskAction(async (ctx, input: CreateLocationInput) => {
  const { key } = await createLocation(ctx, input);
  return { key };
});

export const updateLocationAction = deskAction(async (ctx, input: UpdateLocationInput) => {
  const { key } = await updateLocation(ctx, input);
  return { key };
});

export const setLocationStatusAction = deskAction(async (ctx, input: SetLocationStatusInput) => {
  const { key } = await setLocationStatus(ctx, input);
  return { key };
});

export const retireLocationAction = deskAction(async (ctx, input: RetireLocationInput) => {
  const { key } = await retireLocation(ctx, input);
  return { key };
});

export const restoreLocationAction = deskAction(async (ctx, input: RestoreLocationInput) => {
  const { key } = await restoreLocation(ctx, input);
  return { key };
});

export const updateLocationPhotoAction = deskAction(async (ctx, input: UpdateLocationPhotoInput) => {
  await updateLocationPhoto(ctx, input);
});

export const reorderLocationPhotosAction = deskAction(async (ctx, input: ReorderLocationPhotosInput) => {
  await reorderLocationPhotos(ctx, input);
});

export const deleteLocationPhotoAction = deskAction(async (ctx, input: DeleteLocationPhotoInput) => {
  await deleteLocationPhoto(ctx, input);
});

export const restoreLocationPhotoAction = deskAction(async (ctx, input: RestoreLocationPhotoInput) => {
  await restoreLocationPhoto(ctx, input);
});

export const setRateCardAction = deskAction(async (ctx, input: SetRateCardInput) => {
  await setRateCard(ctx, input);
});

export const deleteRateCardAction = deskAction(async (ctx, input: DeleteRateCardInput) => {
  await deleteRateCard(ctx, input);
});
