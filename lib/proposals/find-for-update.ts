import { findProposal, listVersions } from '#db/repositories/proposals.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { forbidden, notFound } from '#lib/core/errors.ts';

/**
 * A proposal that the caller may change, with its versions, newest first. Throws not_found outside what they may read
 * and forbidden where they may read but not change it.
 */
export async function findForUpdate(ctx: Ctx, idOrNumber: string) {
  const scope = requirePermission(ctx, 'proposals:update');
  const found = await findProposal(ctx, scope, idOrNumber);
  if (!found) {
    const readable = may(ctx, 'proposals:read') && requirePermission(ctx, 'proposals:read');
    if (readable && (await findProposal(ctx, readable, idOrNumber))) {
      throw forbidden('You may read this proposal but not change it. Ask its owner.');
    }
    throw notFound('Proposal');
  }
  const versions = await listVersions(ctx, found.proposal.id);
  const newest = versions[0];
  if (!newest) throw notFound('Proposal');
  return { ...found, versions, newest };
}
