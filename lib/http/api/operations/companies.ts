import { z } from 'zod';
import { createCompany as create } from '#lib/companies/create-company.ts';
import { getCompany as get } from '#lib/companies/get-company.ts';
import { listCompanyFigures } from '#lib/companies/list-company-figures.ts';
import {
  CompanyListItem,
  CompanyPageDto,
  CreateCompanyInput,
  ListCompanyFiguresInput,
  UpdateCompanyInput,
} from '#lib/companies/schema.ts';
import { updateCompany as update } from '#lib/companies/update-company.ts';
import { defineOperation, Reply } from '../operation.ts';
import { pageOf, placeInList } from './query.ts';

const params = z.object({ companyId: z.string().min(1).max(60) });
const acme = {
  id: 'cmp_0198f0c2a1b07a4f9d3e5c6b7a8f9014',
  name: 'Acme Properties',
  legalName: 'Acme Properties LLC',
  taxNumber: '100000000000003',
  industry: 'Real estate',
  kind: 'advertiser',
  figures: { proposals: 3, acceptedMinor: '78750000' },
};
const { id: _, figures: __, ...facts } = acme;
const whole = {
  ...acme,
  ownerName: 'Layla Nasser',
  createdAt: '2026-11-02T08:15:00.000Z',
  updatedAt: '2026-11-20T09:30:00.000Z',
  actions: ['edit'],
};

export const listCompanies = defineOperation({
  id: 'listCompanies',
  method: 'GET',
  path: '/companies',
  tag: 'Companies',
  summary: 'Companies, by page',
  description: 'Each with what was sold to it, of the proposals that the caller may read.',
  permission: 'crm:read_companies',
  query: z.strictObject({ ...ListCompanyFiguresInput.shape, ...placeInList }),
  answer: pageOf(CompanyListItem),
  example: { answer: { items: [acme], nextCursor: null } },
  run: (ctx, { query }) => listCompanyFigures(ctx, query),
});

export const createCompany = defineOperation({
  id: 'createCompany',
  method: 'POST',
  path: '/companies',
  tag: 'Companies',
  summary: 'Add a company',
  description: 'The caller keeps it. A company of the same name is a conflict.',
  permission: 'crm:create',
  body: CreateCompanyInput,
  answer: CompanyPageDto,
  status: 201,
  isIdempotent: true,
  isVersioned: true,
  example: { body: facts, answer: whole },
  run: async (ctx, { body }) => {
    const { id } = await create(ctx, body);
    return new Reply(201, await get(ctx, { companyId: id }), { location: `/api/v1/companies/${id}` });
  },
});

export const getCompany = defineOperation({
  id: 'getCompany',
  method: 'GET',
  path: '/companies/{companyId}',
  tag: 'Companies',
  summary: 'A company',
  permission: 'crm:read_companies',
  params,
  answer: CompanyPageDto,
  isVersioned: true,
  example: { answer: whole },
  run: (ctx, { params }) => get(ctx, params),
});

export const updateCompany = defineOperation({
  id: 'updateCompany',
  method: 'PUT',
  path: '/companies/{companyId}',
  tag: 'Companies',
  summary: 'Change a company',
  description: 'All its facts anew: what is left out is removed.',
  permission: 'crm:update',
  params,
  body: UpdateCompanyInput.omit({ companyId: true, seenAt: true }),
  answer: CompanyPageDto,
  isVersioned: true,
  example: { body: facts, answer: whole },
  current: (ctx, params) => get(ctx, params),
  run: async (ctx, { params, body, current }) => {
    await update(ctx, { ...params, ...body, seenAt: current.updatedAt });
    return get(ctx, params);
  },
});
