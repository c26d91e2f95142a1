import { findCompany, listCompanyRowsWithPieces } from '#db/repositories/companies.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { isSimilarName, normaliseCompanyName, tellingPieces } from './rules.ts';
import { FindSimilarCompaniesInput, type SimilarCompanies } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

const mostTold = 3;
const mostCompared = 500;

/** The companies that a name may mean already, before another one is made: the very same one, and at most 3 similar. */
export async function findSimilarCompanies(ctx: Ctx, input: FindSimilarCompaniesInput): Promise<SimilarCompanies> {
  requirePermission(ctx, 'crm:read_companies');
  const { name, exceptId } = parseInput(FindSimilarCompaniesInput, input);
  const normalisedName = normaliseCompanyName(name);
  if (normalisedName.length < 2) return { same: null, similar: [] };
  const [same, candidates] = await Promise.all([
    findCompany(ctx, { normalisedName }),
    listCompanyRowsWithPieces(ctx, tellingPieces(normalisedName), mostCompared),
  ]);
  const similar = candidates.filter((one) => one.id !== exceptId && isSimilarName(one.normalisedName, normalisedName));
  return {
    same: same && same.id !== exceptId ? toCompanyDto(same) : null,
    similar: similar.slice(0, mostTold).map(toCompanyDto),
  };
}
