import { apiRoute } from '#lib/http/api/api-route.ts';
import { listVersions } from '#lib/http/api/operations/proposals.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listVersions);
