import { cache } from 'react';
import { may } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';
import { AppError } from '#lib/core/errors.ts';
import { missingPage } from '#lib/http/missing-page.ts';
import { getProposal } from '#lib/proposals/get-proposal.ts';
import type { ProposalDto } from '#lib/proposals/schema.ts';

/** The proposal of an address, once per request; null where the caller reads no proposals at all. */
export const loadProposal = cache(async (number: string): Promise<ProposalDto | null> => {
  const ctx = await requireSignedIn();
  if (!may(ctx, 'proposals:read')) return null;
  return getProposal(ctx, { proposal: decodeURIComponent(number) }).catch((error) => {
    if (error instanceof AppError && ['not_found', 'invalid_input'].includes(error.code)) missingPage();
    throw error;
  });
});
