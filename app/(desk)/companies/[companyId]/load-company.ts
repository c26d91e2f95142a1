import { cache } from 'react';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { getCompany } from '#lib/companies/get-company.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';

/** A company for its pages, asked once per request; "not found" for what is not there. */
export const loadCompany = cache(async (companyId: string) => {
  const ctx = await requireSignedIn();
  return getCompany(ctx, { companyId }).catch((error) => {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'invalid_input')) missingPage();
    throw error;
  });
});
