import { findCompany } from '#db/repositories/companies.ts';
import { listTalliedOwners, listTalliedTeams } from '#db/repositories/proposal-tallies.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { ListChoicesInput } from './schema.ts';

type Named = { id: string; name: string };
export type ListChoices = { owners: Named[]; teams: Named[]; client: Named | null };

/**
 * Whom the list can be narrowed to: owners and teams that have proposals, for who reads those of several people, by name,
 * and the client that it is narrowed to, null where the caller may not know it.
 */
export async function getListChoices(ctx: Ctx, input: ListChoicesInput = {}): Promise<ListChoices> {
  const reach = requirePermission(ctx, 'proposals:read');
  const { companyId } = parseInput(ListChoicesInput, input);
  const isShared = reach.kind === 'all' || reach.teamIds.length > 0;
  const [owners, teams, company] = await Promise.all([
    isShared && may(ctx, 'users:read_names') ? listTalliedOwners(ctx, reach) : [],
    isShared && may(ctx, 'teams:read_names') ? listTalliedTeams(ctx, reach) : [],
    companyId && may(ctx, 'crm:read_companies') ? findCompany(ctx, { id: companyId }) : undefined,
  ]);
  return { owners, teams, client: company ? { id: company.id, name: company.name } : null };
}
