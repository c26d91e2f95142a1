import { apiRoute } from '#lib/http/api/api-route.ts';
import { handOver } from '#lib/http/api/operations/proposal-states.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(handOver);
