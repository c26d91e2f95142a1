import { findUser } from '#db/repositories/people.ts';
import { findGrant, lockRole } from '#db/repositories/roles.ts';
import type { GrantRow, RoleRow, UserRow } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { requireWithin } from './require-within.ts';
import { givenBy } from './to-role-dto.ts';

/** A grant with its person and its role, which the caller holds as well. Throws not_found, or forbidden where not. */
export async function findGrantToChange(
  ctx: Ctx,
  grantId: string,
): Promise<{ grant: GrantRow; user: UserRow; role: RoleRow }> {
  const grant = await findGrant(ctx, grantId);
  const role = grant && (await lockRole(ctx, grant.roleId));
  const user = grant && (await findUser(ctx, { id: grant.userId }));
  if (!grant || !role || !user) throw notFound('grant');
  requireWithin(ctx, givenBy(role));
  return { grant, user, role };
}
