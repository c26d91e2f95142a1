import { inTransaction } from '#db/client.ts';
import { findCompany, insertCompany } from '#db/repositories/companies.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { normaliseCompanyName } from './rules.ts';
import { type CompanyDto, CreateCompanyInput } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

/** Stores a new company, owned by the caller. Throws conflict where one of the same normalised name exists. */
export async function createCompany(ctx: Ctx, input: CreateCompanyInput): Promise<CompanyDto> {
  requirePermission(ctx, 'crm:create');
  const { name, legalName, taxNumber } = parseInput(CreateCompanyInput, input);
  const owner = requireSelf(ctx);
  const normalisedName = normaliseCompanyName(name);
  return inTransaction(ctx, async (ctx) => {
    const company = await insertCompany(ctx, {
      id: newId('company'),
      name,
      normalisedName,
      legalName: legalName || null,
      taxNumber: taxNumber || null,
      ownerId: owner.userId,
      teamId: owner.teamId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    if (!company) {
      const known = await findCompany(ctx, { normalisedName });
      throw conflict(`There is a company called "${known?.name ?? name}" already. Choose it from the list.`);
    }
    const after = { name, legalName: company.legalName, taxNumber: company.taxNumber };
    await recordAudit(ctx, { action: 'company.create', entityType: 'company', entityId: company.id, after });
    return toCompanyDto(company);
  });
}
