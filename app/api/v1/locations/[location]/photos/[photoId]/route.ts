import { apiRoute } from '#lib/http/api/api-route.ts';
import { getPhoto } from '#lib/http/api/operations/locations.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getPhoto);
