import { getProposal } from '#lib/proposals/get-proposal.ts';
import { GetProposalInput } from '#lib/proposals/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewProposal } from './view-proposal.ts';

export const getProposalTool = defineTool({
  name: 'get_proposal',
  description: 'Shows one proposal by its number, with figures, versions and files.',
  examples: ['show P-2026-0012'],
  permission: 'proposals:read',
  input: GetProposalInput,
  run: getProposal,
  view: viewProposal,
});
