import { type Ctx, may, requireSelf } from '#lib/auth/context.ts';
import { listCompanies } from '#lib/companies/list-companies.ts';
import { parseInput } from '#lib/core/parse.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { listProposals } from '#lib/proposals/list-proposals.ts';
import { DeskHits, hitsPerKind, SearchDeskInput } from './schema.ts';

const nothing = { items: [] };

/** What the caller may see and go to by some words, a few of each kind; no words find nothing. */
export async function searchDesk(ctx: Ctx, input: SearchDeskInput): Promise<DeskHits> {
  requireSelf(ctx);
  const { search } = parseInput(SearchDeskInput, input);
  const wanted = { search, limit: hitsPerKind };
  const [proposals, locations, companies] = await Promise.all([
    search && may(ctx, 'proposals:read') ? listProposals(ctx, wanted) : nothing,
    search && may(ctx, 'locations:read') ? listLocations(ctx, { ...wanted, status: 'all' }) : nothing,
    search && may(ctx, 'crm:read_companies') ? listCompanies(ctx, wanted) : nothing,
  ]);
  return DeskHits.parse({ proposals: proposals.items, locations: locations.items, companies: companies.items });
}
