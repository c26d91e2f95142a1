import { apiRoute } from '#lib/http/api/api-route.ts';
import { getTeam } from '#lib/http/api/operations/teams.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getTeam);
