import { createProposal } from '#lib/proposals/create-proposal.ts';
import { CreateProposalInput } from '#lib/proposals/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewProposal } from './view-proposal.ts';

export const createProposalTool = defineTool({
  name: 'create_proposal',
  description: [
    'Makes a proposal with its PowerPoint and PDF. Pass what the person said, in their words: "1 Jan 2027", "4 weeks", "450k", "USD 20,000". Leave out what they did not say; the answer lists everything that is missing, to be asked in one message.',
    'Each site has one option per column: "2, 4 and 6 weeks at 1.5M, 2.8M and 4M" is three options. A combined package (kind "combined") has one packageNet and options without net.',
    'paymentTerms only when the person has said or accepted them. productionFee only for static sites. confirmed holds the paths of confirm questions the person has said yes to.',
  ].join('\n'),
  examples: [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties',
    'proposal for Marina Gateway, 2, 4 and 6 weeks at 250k, 450k and 620k from 1 Jan 2027, client Acme Properties',
    'combined package for Marina Gateway and Creek Tower, total 700k, 4 weeks from 1 Jan 2027, client Acme Properties',
  ],
  permission: 'proposals:create',
  input: CreateProposalInput.omit({ copyOf: true }),
  run: createProposal,
  view: viewProposal,
});
