import { findCompanyWithOwner, listFiguresOf } from '#db/repositories/company-figures.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { isInScope } from '#lib/auth/rules.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type CompanyPageDto, GetCompanyInput, noFigures } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

/** One company with what was sold to it, of the proposals that the caller may read. Throws not_found. */
export async function getCompany(ctx: Ctx, input: GetCompanyInput): Promise<CompanyPageDto> {
  requirePermission(ctx, 'crm:read_companies');
  const { companyId } = parseInput(GetCompanyInput, input);
  const readable = may(ctx, 'proposals:read') ? requirePermission(ctx, 'proposals:read') : null;
  const [found, figures] = await Promise.all([
    findCompanyWithOwner(ctx, companyId),
    readable && listFiguresOf(ctx, readable, [companyId]),
  ]);
  if (!found) throw notFound('company');
  const { company, ownerName } = found;
  const changeable = may(ctx, 'crm:update') && requirePermission(ctx, 'crm:update');
  return {
    ...toCompanyDto(company),
    figures: figures && (figures.get(companyId) ?? noFigures),
    ownerName,
    createdAt: company.createdAt,
    updatedAt: company.updatedAt,
    actions: changeable && isInScope(changeable, company) ? ['edit'] : [],
  };
}
