import { apiRoute } from '#lib/http/api/api-route.ts';
import { getUser } from '#lib/http/api/operations/users.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getUser);
