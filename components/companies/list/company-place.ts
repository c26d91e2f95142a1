import { z } from 'zod';
import { companyKinds, companySorts } from '#lib/companies/schema.ts';

const text = z.string().trim().max(300).optional().catch(undefined);

/** A place in the list as its address says; what nobody understands is left out. */
export const CompanyPlaceInAddress = z.object({
  search: text,
  kind: z.enum(companyKinds).optional().catch(undefined),
  industry: text,
  sort: z.enum(companySorts).optional().catch(undefined),
  cursor: text,
});
