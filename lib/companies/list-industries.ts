import { listIndustryNames } from '#db/repositories/companies.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';

/** The industries that companies have, by name, each once. */
export async function listIndustries(ctx: Ctx): Promise<string[]> {
  requirePermission(ctx, 'crm:read_companies');
  return listIndustryNames(ctx);
}
