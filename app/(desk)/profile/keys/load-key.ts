import { cache } from 'react';
import { getApiKey } from '#lib/api-keys/get-api-key.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';

/** A key for its pages, asked once per request; "not found" for what is not there. */
export const loadKey = cache(async (keyId: string) => {
  const ctx = await requireSignedIn();
  return getApiKey(ctx, { keyId }).catch((error) => {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'invalid_input')) missingPage();
    throw error;
  });
});
