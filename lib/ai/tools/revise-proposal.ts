import { reviseProposal } from '#lib/proposals/revise-proposal.ts';
import { ReviseProposalInput } from '#lib/proposals/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewProposal } from './view-proposal.ts';

export const reviseProposalTool = defineTool({
  name: 'revise_proposal',
  description: [
    'Changes a proposal: dates, lengths, rates, spots, fees, currency, payment terms, agency, language, notes for the client, adding or removing locations. Pass only what changes, in the words of the person; `site` names the one location it is about. The rest stays.',
    'A new length without a rate comes back with the question for the rate and what the card says: ask it, never keep the old rate.',
    'A proposal that the client has accepted needs a reason.',
  ].join('\n'),
  examples: [
    'make it 6 weeks instead',
    'add Creek Tower at 300k',
    'remove Creek Tower',
    'start 1 Feb 2027 instead',
    'show it in USD',
  ],
  permission: 'proposals:update',
  input: ReviseProposalInput.omit({ basedOn: true }),
  run: reviseProposal,
  view: viewProposal,
});
