import { findCompany } from '#db/repositories/companies.ts';
import { listTeamNames } from '#db/repositories/people.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { loadSellers } from './load-sellers.ts';
import { ListChoicesInput } from './schema.ts';

type Named = { id: string; name: string };
export type ListChoices = { owners: Named[]; teams: Named[]; client: Named | null };

/**
 * Whom the list can be narrowed to: owners and teams for who reads proposals of several people, by name, and the client
 * that it is narrowed to, null where the caller may not know it.
 */
export async function getListChoices(ctx: Ctx, input: ListChoicesInput = {}): Promise<ListChoices> {
  const reach = requirePermission(ctx, 'proposals:read');
  const { companyId } = parseInput(ListChoicesInput, input);
  const isShared = reach.kind === 'all' || reach.teamIds.length > 0;
  const [sellers, teams, company] = await Promise.all([
    isShared && may(ctx, 'users:read_names') ? loadSellers(ctx) : [],
    isShared && may(ctx, 'teams:read_names') ? listTeamNames(ctx) : [],
    companyId && may(ctx, 'crm:read_companies') ? findCompany(ctx, { id: companyId }) : undefined,
  ]);
  return {
    owners: sellers.map(({ userId, name }) => ({ id: userId, name })),
    teams,
    client: company ? { id: company.id, name: company.name } : null,
  };
}
