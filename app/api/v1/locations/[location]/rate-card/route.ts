import { apiRoute } from '#lib/http/api/api-route.ts';
import { getLocationRateCard } from '#lib/http/api/operations/locations.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getLocationRateCard);
