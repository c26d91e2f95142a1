import { apiRoute } from '#lib/http/api/api-route.ts';
import { createProposal, listProposals } from '#lib/http/api/operations/proposals.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(listProposals, createProposal);
