import { quoteProposal } from '#lib/proposals/quote-proposal.ts';
import { QuoteDto, QuoteInput } from '#lib/proposals/schema.ts';
import { defineOperation } from '../operation.ts';

export const createQuote = defineOperation({
  id: 'createQuote',
  method: 'POST',
  path: '/quotes',
  tag: 'Quotes',
  summary: 'What it would cost',
  description:
    'Reads locations, days, lengths and amounts as people write them and prices them to the fils. Nothing is saved. What is missing or unclear is answered by 400 with a pointer to each field.',
  permission: 'rate_cards:read',
  body: QuoteInput,
  answer: QuoteDto,
  example: {
    body: {
      content: {
        sites: [
          {
            location: 'Marina Gateway',
            startsOn: '1 Jan 2027',
            options: [{ duration: '4 weeks', net: 'AED 450,000' }],
          },
        ],
      },
    },
  },
  run: (ctx, { body }) => quoteProposal(ctx, body),
});
