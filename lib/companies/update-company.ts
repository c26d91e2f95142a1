import { inTransaction } from '#db/client.ts';
import { findCompany, updateCompanyRow } from '#db/repositories/companies.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, may, requirePermission } from '#lib/auth/context.ts';
import { isInScope } from '#lib/auth/rules.ts';
import { conflict, forbidden, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { nameIsTaken } from './name-is-taken.ts';
import { normaliseCompanyName } from './rules.ts';
import { type CompanyDto, UpdateCompanyInput } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

/**
 * Changes the facts of a company. Its proposals are found under the old and the new name; what was sent stays as it
 * was. Throws conflict where somebody else has changed it since, or where another company has this name.
 */
export async function updateCompany(ctx: Ctx, input: UpdateCompanyInput): Promise<CompanyDto> {
  const scope = requirePermission(ctx, 'crm:update');
  const { companyId, seenAt, name, legalName, taxNumber, industry, kind } = parseInput(UpdateCompanyInput, input);
  const normalisedName = normaliseCompanyName(name);
  return inTransaction(ctx, async (ctx) => {
    const company = await findCompany(ctx, { id: companyId });
    if (!company || (!isInScope(scope, company) && !may(ctx, 'crm:read_companies'))) throw notFound('company');
    if (!isInScope(scope, company)) throw forbidden('companies.kept');
    const other = await findCompany(ctx, { normalisedName });
    if (other && other.id !== company.id) throw nameIsTaken(other.name);
    const facts = { legalName: legalName || null, taxNumber: taxNumber || null, industry: industry || null, kind };
    const changed = await updateCompanyRow(ctx, company.id, seenAt, {
      name,
      normalisedName,
      ...facts,
      updatedAt: ctx.now,
    });
    if (!changed) throw conflict('companies.changed');
    const { id, ...before } = toCompanyDto(company);
    const { id: _, ...after } = toCompanyDto(changed);
    await recordAudit(ctx, { action: 'company.update', entityType: 'company', entityId: id, before, after });
    return toCompanyDto(changed);
  });
}
