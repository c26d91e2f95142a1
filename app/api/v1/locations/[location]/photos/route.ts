import { apiRoute } from '#lib/http/api/api-route.ts';
import { listPhotos } from '#lib/http/api/operations/locations.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listPhotos);
