import { z } from 'zod';
import { mostSearchLetters } from '#lib/core/parse.ts';
import { orSay } from '#lib/core/say.ts';

export const companyKinds = ['advertiser', 'agency'] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** The industries that are offered, also as what a location may refuse; another one may be written in their place. */
export const industries = [
  'Alcohol',
  'Automotive',
  'Beauty',
  'Education',
  'Entertainment',
  'Fast food',
  'Finance',
  'Food and drink',
  'Gambling',
  'Government',
  'Healthcare',
  'Hospitality',
  'Luxury',
  'Politics',
  'Real estate',
  'Retail',
  'Sport',
  'Technology',
  'Telecom',
  'Tobacco',
  'Travel',
] as const;
export type Industry = (typeof industries)[number];

export const CompanyDto = z.object({
  id: z.string(),
  name: z.string(),
  legalName: z.string().nullable(),
  taxNumber: z.string().nullable(),
  industry: z.string().nullable(),
  kind: z.enum(companyKinds),
});
export type CompanyDto = z.infer<typeof CompanyDto>;

/** What was sold to a company, of what the caller may read; null where they may read no proposals. */
export const CompanyFigures = z.object({
  proposals: z.number().int(),
  /** In fils, of the accepted versions whose total is known; as text, since a sum may be larger than a number is exact. */
  acceptedMinor: z.string().regex(/^\d+$/),
});
export type CompanyFigures = z.infer<typeof CompanyFigures>;
export const noFigures: CompanyFigures = { proposals: 0, acceptedMinor: '0' };

export const CompanyListItem = CompanyDto.extend({ figures: CompanyFigures.nullable() });
export type CompanyListItem = z.infer<typeof CompanyListItem>;

export const CompanyPageDto = CompanyListItem.extend({
  ownerName: z.string(),
  createdAt: z.date(),
  updatedAt: z.date(),
  /** What the caller may do, by right. */
  actions: z.array(z.enum(['edit'])),
});
export type CompanyPageDto = z.infer<typeof CompanyPageDto>;

const text = (most: number) => z.string().trim().max(most);
const facts = {
  name: text(200).min(2, orSay('companies.nameTooShort')),
  legalName: text(200).optional(),
  taxNumber: text(40).optional(),
  industry: text(60).optional(),
};

export const CreateCompanyInput = z.strictObject({ ...facts, kind: z.enum(companyKinds).default('advertiser') });
export type CreateCompanyInput = z.input<typeof CreateCompanyInput>;

/** All its facts anew; what is empty is removed. */
export const UpdateCompanyInput = z.strictObject({
  companyId: z.string().max(60),
  ...facts,
  kind: z.enum(companyKinds),
  /** When what the person had before them was stored; a company that has changed since is a conflict. */
  seenAt: z.date(),
});
export type UpdateCompanyInput = z.input<typeof UpdateCompanyInput>;

export const GetCompanyInput = z.strictObject({ companyId: z.string().max(60) });
export type GetCompanyInput = z.input<typeof GetCompanyInput>;

export const ListCompaniesInput = z.strictObject({
  search: text(mostSearchLetters).default(''),
  kind: z.enum(companyKinds).optional(),
  limit: z.number().int().min(1).max(100).default(20),
});
export type ListCompaniesInput = z.input<typeof ListCompaniesInput>;

export const companySorts = ['name', 'value', 'proposals'] as const;
export type CompanySort = (typeof companySorts)[number];

export const ListCompanyFiguresInput = ListCompaniesInput.extend({
  industry: text(60).optional(),
  /** By name from A on, by value or number of proposals from the largest on. */
  sort: z.enum(companySorts).default('name'),
  cursor: z.string().max(1_000).optional(),
});
export type ListCompanyFiguresInput = z.input<typeof ListCompanyFiguresInput>;

export const FindSimilarCompaniesInput = z.strictObject({
  name: text(200),
  /** The company that is being edited, which is none of its own duplicates. */
  exceptId: z.string().max(60).optional(),
});
export type FindSimilarCompaniesInput = z.input<typeof FindSimilarCompaniesInput>;

/** `same` has the same normalised name, so no other may take it; `similar` may be the same company. */
export type SimilarCompanies = { same: CompanyDto | null; similar: CompanyDto[] };
