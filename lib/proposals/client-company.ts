import { findCompany } from '#db/repositories/companies.ts';
import type { CompanyRow } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { createCompany } from '#lib/companies/create-company.ts';
import { normaliseCompanyName } from '#lib/companies/rules.ts';
import { AppError } from '#lib/core/errors.ts';

/** Whose proposal it was before, and the name it went by then: the same name means the same company, renamed or not. */
export type EarlierClient = { companyId: string; name: string };

/** The company that a client's name means, if it is known. */
export function findClient(ctx: Ctx, name: string, earlier?: EarlierClient): Promise<CompanyRow | undefined> {
  const normalisedName = normaliseCompanyName(name);
  const isEarlier = earlier && normaliseCompanyName(earlier.name) === normalisedName;
  return findCompany(ctx, isEarlier ? { id: earlier.companyId } : { normalisedName });
}

/** The id of the client's company, which is created on its first proposal. */
export async function clientCompanyId(ctx: Ctx, name: string, earlier?: EarlierClient): Promise<string> {
  const known = await findClient(ctx, name, earlier);
  if (known) return known.id;
  const made = await createCompany(ctx, { name }).catch(async (error) => {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    // Two first proposals for one client at once: whoever is second takes the company of the first.
    const theirs = await findClient(ctx, name);
    if (!theirs) throw error;
    return theirs;
  });
  return made.id;
}
