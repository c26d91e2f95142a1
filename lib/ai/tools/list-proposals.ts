import { listProposals } from '#lib/proposals/list-proposals.ts';
import { FindProposalsInput } from '#lib/proposals/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewProposalList } from './view-proposal.ts';

export const listProposalsTool = defineTool({
  name: 'list_proposals',
  description:
    'Lists the proposals the person may see, most recently changed first. Filter by status or search for a client, location or number.',
  examples: ['my proposals', 'sent proposals', 'proposals for Acme'],
  permission: 'proposals:read',
  input: FindProposalsInput,
  run: listProposals,
  view: viewProposalList,
});
