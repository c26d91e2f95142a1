import { quoteProposal } from '#lib/proposals/quote-proposal.ts';
import { QuoteInput } from '#lib/proposals/schema.ts';
import { defineTool } from './define-tool.ts';
import { viewQuote } from './view-proposal.ts';

export const quoteTool = defineTool({
  name: 'quote',
  description:
    'Prices locations without saving anything. Rates that are left out come from the rate card. Neither a client nor payment terms are needed. Pass locations, dates, lengths and amounts in the words of the person.',
  examples: ['how much is Marina Gateway for 8 weeks'],
  permission: 'rate_cards:read',
  input: QuoteInput,
  run: quoteProposal,
  view: viewQuote,
});
