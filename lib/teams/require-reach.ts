import { listHeldRoles } from '#db/repositories/people.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { permissionsOf } from '#lib/auth/load-person.ts';
import { lackingInTeam } from '#lib/auth/rules/lacking-in-team.ts';
import { forbidden } from '#lib/core/errors.ts';

/** Throws forbidden where a place in a team would let somebody reach records of it that the caller does not reach. */
export async function requireReach(
  ctx: Ctx,
  { userId, ...place }: { userId: string; teamId: string; isLead: boolean },
): Promise<void> {
  const held = await listHeldRoles(ctx, userId, ctx.now);
  const lacking = lackingInTeam(requireSelf(ctx).rights, held.flatMap(permissionsOf), place);
  const list = [...new Set(lacking.map(({ permission }) => permission))];
  if (list.length > 0) throw forbidden('teams.lacking', { list: { list } });
}
