import { countHolders, findRole, listHoldersOf } from '#db/repositories/roles.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { RoleDto, RoleInput } from './schema.ts';
import { givenBy } from './to-role-dto.ts';

const mostHolders = 50;

/** A role by its id or key: what it gives and who holds it now. Throws not_found. */
export async function getRole(ctx: Ctx, input: RoleInput): Promise<RoleDto> {
  requirePermission(ctx, 'roles:read');
  const { role: idOrKey } = parseInput(RoleInput, input);
  const role = await findRole(ctx, idOrKey);
  if (!role) throw notFound('role');
  const [holders, counts] = await Promise.all([
    listHoldersOf(ctx, role.id, ctx.now, mostHolders),
    countHolders(ctx, [role.id], ctx.now),
  ]);
  return RoleDto.parse({ ...role, permissions: givenBy(role), holders, holderCount: counts.get(role.id) ?? 0 });
}
