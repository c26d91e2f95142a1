import { findProposal, listVersions } from '#db/repositories/proposals.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { isInScope, widen } from '#lib/auth/rules.ts';
import { forbidden, notFound } from '#lib/core/errors.ts';

export type ChangePermission = 'proposals:update' | 'proposals:delete' | 'proposals:hand_over';

/**
 * A proposal that the caller may change, with its versions, newest first. Throws not_found outside what they may read
 * and forbidden where they may read but not change it.
 */
export async function findForUpdate(ctx: Ctx, idOrNumber: string, permission: ChangePermission = 'proposals:update') {
  const scope = requirePermission(ctx, permission);
  const readable = may(ctx, 'proposals:read') ? requirePermission(ctx, 'proposals:read') : scope;
  const found = await findProposal(ctx, widen(scope, readable), idOrNumber);
  if (!found) throw notFound('proposal');
  if (!isInScope(scope, found.proposal)) {
    throw forbidden('proposals.readOnly');
  }
  const versions = await listVersions(ctx, found.proposal.id);
  const newest = versions[0];
  if (!newest) throw notFound('proposal');
  return { ...found, versions, newest };
}
