import { inTransaction } from '#db/client.ts';
import { findCompany, insertCompany } from '#db/repositories/companies.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { nameIsTaken } from './name-is-taken.ts';
import { normaliseCompanyName } from './rules.ts';
import { type CompanyDto, CreateCompanyInput } from './schema.ts';
import { toCompanyDto } from './to-company-dto.ts';

/** Stores a new company, owned by the caller. Throws conflict where one of the same normalised name exists. */
export async function createCompany(ctx: Ctx, input: CreateCompanyInput): Promise<CompanyDto> {
  requirePermission(ctx, 'crm:create');
  const { name, legalName, taxNumber, industry, kind } = parseInput(CreateCompanyInput, input);
  const owner = requireSelf(ctx);
  const normalisedName = normaliseCompanyName(name);
  return inTransaction(ctx, async (ctx) => {
    const company = await insertCompany(ctx, {
      id: newId('company'),
      name,
      normalisedName,
      legalName: legalName || null,
      taxNumber: taxNumber || null,
      industry: industry || null,
      kind,
      ownerId: owner.userId,
      teamId: owner.teamId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    if (!company) throw nameIsTaken((await findCompany(ctx, { normalisedName }))?.name ?? name);
    const { id, ...after } = toCompanyDto(company);
    await recordAudit(ctx, { action: 'company.create', entityType: 'company', entityId: id, after });
    return toCompanyDto(company);
  });
}
