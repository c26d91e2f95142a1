import type { CompanyRow } from '#db/schema/index.ts';
import type { CompanyDto } from './schema.ts';

/** A company as forms and cards show it. */
export function toCompanyDto({ id, name, legalName, taxNumber, industry, kind }: CompanyRow): CompanyDto {
  return { id, name, legalName, taxNumber, industry, kind };
}
