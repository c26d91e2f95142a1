import { apiRoute } from '#lib/http/api/api-route.ts';
import { deleteProposal, getProposal, reviseProposal } from '#lib/http/api/operations/proposals.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(getProposal, reviseProposal, deleteProposal);
