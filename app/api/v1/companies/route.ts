import { apiRoute } from '#lib/http/api/api-route.ts';
import { createCompany, listCompanies } from '#lib/http/api/operations/companies.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listCompanies, createCompany);
