import { apiRoute } from '#lib/http/api/api-route.ts';
import { getCompany, updateCompany } from '#lib/http/api/operations/companies.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getCompany, updateCompany);
