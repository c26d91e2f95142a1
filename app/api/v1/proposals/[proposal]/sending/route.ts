import { apiRoute } from '#lib/http/api/api-route.ts';
import { sendProposal } from '#lib/http/api/operations/proposal-states.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(sendProposal);
