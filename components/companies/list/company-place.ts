import { z } from 'zod';
import { companyKinds, companySorts, ListCompanyFiguresInput } from '#lib/companies/schema.ts';
import { cutSearch } from '#lib/core/parse.ts';

const { industry, cursor } = ListCompanyFiguresInput.shape;

/** A place in the list as its address says; what nobody understands is left out. */
export const CompanyPlaceInAddress = z.object({
  search: z.string().transform(cutSearch).optional().catch(undefined),
  kind: z.enum(companyKinds).optional().catch(undefined),
  industry: industry.catch(undefined),
  sort: z.enum(companySorts).optional().catch(undefined),
  cursor: cursor.catch(undefined),
});
