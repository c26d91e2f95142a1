import { apiRoute } from '#lib/http/api/api-route.ts';
import { listTeams } from '#lib/http/api/operations/teams.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listTeams);
