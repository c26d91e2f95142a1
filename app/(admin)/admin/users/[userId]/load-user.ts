import { cache } from 'react';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getUser } from '#lib/users/get-user.ts';

/** A person for the page, asked once per request; "not found" for who is not there. */
export const loadUser = cache(async (userId: string) => {
  const ctx = await requireSignedIn();
  return getUser(ctx, { userId }).catch((error) => {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'invalid_input')) missingPage();
    throw error;
  });
});
