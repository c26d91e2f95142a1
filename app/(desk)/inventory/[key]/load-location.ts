import { cache } from 'react';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getLocationDetails } from '#lib/inventory/get-location-details.ts';
import type { LocationDetails } from '#lib/inventory/schema/details.ts';

/** The location of an address, once per request; null where the caller reads no inventory at all. */
export const loadLocation = cache(async (key: string): Promise<LocationDetails | null> => {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'locations:read')) return null;
  return getLocationDetails(ctx, { location: decodeURIComponent(key) }).catch((error) => {
    if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) missingPage();
    throw error;
  });
});
