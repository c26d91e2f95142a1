import { apiRoute } from '#lib/http/api/api-route.ts';
import { listUsers } from '#lib/http/api/operations/users.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listUsers);
