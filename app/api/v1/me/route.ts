import { apiRoute } from '#lib/http/api/api-route.ts';
import { getMe } from '#lib/http/api/operations/me.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getMe);
