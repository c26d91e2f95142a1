import { findCompany } from '#db/repositories/companies.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { createCompany } from '#lib/companies/create-company.ts';
import { normaliseCompanyName } from '#lib/companies/rules.ts';

/** The company that a client's name means, if it is known. */
export function findClient(ctx: Ctx, name: string) {
  return findCompany(ctx, { normalisedName: normaliseCompanyName(name) });
}

/** The id of the client's company, which is created on its first proposal. */
export async function clientCompanyId(ctx: Ctx, name: string): Promise<string> {
  const known = await findClient(ctx, name);
  if (known) return known.id;
  const made = await createCompany(ctx, { name }).catch(async (error) => {
    // Two first proposals for one client at once: whoever is second takes the company of the first.
    const theirs = await findClient(ctx, name);
    if (!theirs) throw error;
    return theirs;
  });
  return made.id;
}
