import { listActivePeople } from '#db/repositories/people.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { permissionsOf } from '#lib/auth/load-person.ts';

export type Seller = { userId: string; name: string; teamId: string | null; teamName: string | null };

/** Everybody active whose roles let them change proposals, by name, with the team that new rows of theirs get. */
export async function loadSellers(ctx: Ctx): Promise<Seller[]> {
  const rows = await listActivePeople(ctx, ctx.now);
  const selling = rows.filter(({ role }) =>
    permissionsOf(role).some(({ permission }) => permission === 'proposals:update'),
  );
  const sellers = new Map<string, Seller>();
  for (const { userId, name, teamId, teamName } of selling) {
    if (!sellers.has(userId)) sellers.set(userId, { userId, name, teamId, teamName });
  }
  return [...sellers.values()];
}
