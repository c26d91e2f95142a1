import { listCompanyRows } from '#db/repositories/companies.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { normaliseCompanyName } from './rules.ts';
import { type CompanyDto, ListCompaniesInput } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

/** Companies whose name contains the search words, by name, at most `limit`. */
export async function listCompanies(ctx: Ctx, input: ListCompaniesInput = {}): Promise<{ items: CompanyDto[] }> {
  requirePermission(ctx, 'crm:read_companies');
  const { search, kind, limit } = parseInput(ListCompaniesInput, input);
  const rows = await listCompanyRows(ctx, { search: search && normaliseCompanyName(search), kind, limit });
  return { items: rows.map(toCompanyDto) };
}
