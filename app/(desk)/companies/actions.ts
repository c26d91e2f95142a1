'use server';

import { createCompany } from '#lib/companies/create-company.ts';
import type { CreateCompanyInput, UpdateCompanyInput } from '#lib/companies/schema.ts';
import { updateCompany } from '#lib/companies/update-company.ts';
import { deskAction } from '#lib/http/action.ts';

export const createCompanyAction = deskAction(async (ctx, input: CreateCompanyInput) => {
  const { id } = await createCompany(ctx, input);
  return { id };
});

export const updateCompanyAction = deskAction(async (ctx, input: UpdateCompanyInput) => {
  const { id } = await updateCompany(ctx, input);
  return { id };
});
