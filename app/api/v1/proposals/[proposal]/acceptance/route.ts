import { apiRoute } from '#lib/http/api/api-route.ts';
import { acceptProposal } from '#lib/http/api/operations/proposal-states.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(acceptProposal);
