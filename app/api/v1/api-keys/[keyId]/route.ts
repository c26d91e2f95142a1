import { apiRoute } from '#lib/http/api/api-route.ts';
import { getApiKey, revokeApiKey } from '#lib/http/api/operations/api-keys.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getApiKey, revokeApiKey);
