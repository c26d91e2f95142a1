import { apiRoute } from '#lib/http/api/api-route.ts';
import { getSettings } from '#lib/http/api/operations/settings.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getSettings);
