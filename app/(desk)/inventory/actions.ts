'use server';

import { deskAction } from '#lib/http/action.ts';
import { createLocation } from '#lib/inventory/create-location.ts';
import { restoreLocation } from '#lib/inventory/restore-location.ts';
import { retireLocation } from '#lib/inventory/retire-location.ts';
import type {
  CreateLocationInput,
  RestoreLocationInput,
  RetireLocationInput,
  SetLocationStatusInput,
  UpdateLocationInput,
} from '#lib/inventory/schema/changes.ts';
import { setLocationStatus } from '#lib/inventory/set-location-status.ts';
import { updateLocation } from '#lib/inventory/update-location.ts';

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
