import { z } from 'zod';

export const companyKinds = ['advertiser', 'agency'] as const;

export const CompanyDto = z.object({
  id: z.string(),
  name: z.string(),
  legalName: z.string().nullable(),
  taxNumber: z.string().nullable(),
});
export type CompanyDto = z.infer<typeof CompanyDto>;

export const CreateCompanyInput = z.strictObject({
  name: z.string().trim().min(2, 'A company name has at least 2 characters.').max(200),
  legalName: z.string().trim().max(200).optional(),
  taxNumber: z.string().trim().max(40).optional(),
});
export type CreateCompanyInput = z.input<typeof CreateCompanyInput>;

export const ListCompaniesInput = z.strictObject({
  search: z.string().trim().max(200).default(''),
  limit: z.number().int().min(1).max(100).default(20),
});
export type ListCompaniesInput = z.input<typeof ListCompaniesInput>;
