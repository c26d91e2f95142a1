import { apiRoute } from '#lib/http/api/api-route.ts';
import { getRole } from '#lib/http/api/operations/roles.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getRole);
