import { apiRoute } from '#lib/http/api/api-route.ts';
import { createApiKey, listApiKeys } from '#lib/http/api/operations/api-keys.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listApiKeys, createApiKey);
