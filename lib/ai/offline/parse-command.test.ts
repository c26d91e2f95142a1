import { describe, expect, test } from 'vitest';
import { testPlaces } from '#lib/ai/testing/fake-desk.ts';
import { parseCommand } from './parse-command.ts';

type Said = { location: string; startsOn?: string; spots?: number; productionFee?: string; options: string[][] };
const site = ({ options, ...rest }: Said) => ({
  ...rest,
  options: options.map(([duration, net]) => ({ ...(duration ? { duration } : {}), ...(net ? { net } : {}) })),
});
const jan = '1 Jan 2027';
const marina = (net?: string) => site({ location: 'Marina Gateway', startsOn: jan, options: [['4 weeks', net ?? '']] });
const creek = (net?: string) => site({ location: 'Creek Tower', startsOn: jan, options: [['4 weeks', net ?? '']] });
const both = [marina('450k'), creek('300k')];
const columns = (location: string, ...options: string[][]) => site({ location, startsOn: jan, options });

const proposals: [string, object][] = [
  [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties',
    { client: 'Acme Properties', sites: both },
  ],
  [
    'Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme Properties',
    { client: 'Acme Properties', sites: both },
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, Acme Properties',
    { client: 'Acme Properties', sites: both },
  ],
  [
    'proposal for Acme Properties: Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k',
    { client: 'Acme Properties', sites: both },
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k for Marina Gateway and 300k for Creek Tower, client Acme',
    { client: 'Acme', sites: both },
  ],
  [
    'Please create a proposal for Marina Gateway at 450k and Creek Tower at 300k, 4 weeks from 1 Jan 2027 for Acme, LLC',
    { client: 'Acme LLC', sites: both },
  ],
  [
    'proposal for Marina Gateway from 1 Jan 2027 for 4 weeks at 450k and Creek Tower from 1 Feb 2027 for 6 weeks at 500k for Acme',
    {
      client: 'Acme',
      sites: [
        marina('450k'),
        site({ location: 'Creek Tower', startsOn: '1 Feb 2027', options: [['6 weeks', '500k']] }),
      ],
    },
  ],
  [
    'proposal for Marina Gateway and Creek Tower from 1 Jan 2027 and 1 Feb 2027, 4 and 6 weeks, 450k and 300k, client Acme',
    {
      client: 'Acme',
      sites: [
        marina('450k'),
        site({ location: 'Creek Tower', startsOn: '1 Feb 2027', options: [['6 weeks', '300k']] }),
      ],
    },
  ],
  [
    'Proposal for Marina Gateway, 2, 4 and 6 weeks at 1.5M, 2.8M, 4M from 1 Jan 2027, client Acme',
    { client: 'Acme', sites: [columns('Marina Gateway', ['2 weeks', '1.5M'], ['4 weeks', '2.8M'], ['6 weeks', '4M'])] },
  ],
  [
    'proposal for Creek Walk 4, 2 and 4 weeks at 80k and 150k from 1 Jan 2027',
    { sites: [columns('Creek Walk 4', ['2 weeks', '80k'], ['4 weeks', '150k'])] },
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 4 and 6 weeks at 450k, 650k, 300k and 420k from 1 Jan 2027',
    {
      sites: [
        columns('Marina Gateway', ['4 weeks', '450k'], ['6 weeks', '650k']),
        columns('Creek Tower', ['4 weeks', '300k'], ['6 weeks', '420k']),
      ],
    },
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k each, client Acme, 50% upfront, 50% before start',
    { client: 'Acme', sites: [marina('450k'), creek('450k')], paymentTerms: '50% upfront, 50% before start' },
  ],
  [
    'combined package for A, B and C, total 5M, 4 weeks from 1 Jan 2027, client X',
    {
      kind: 'combined',
      client: 'X',
      sites: ['A', 'B', 'C'].map((location) => columns(location, ['4 weeks'])),
      packageNet: '5M',
    },
  ],
  [
    'package for Marina Gateway and Creek Tower for 700k, 4 weeks from 1 Jan 2027, client Acme',
    { kind: 'combined', client: 'Acme', sites: [marina(), creek()], packageNet: '700k' },
  ],
  [
    'proposal for Creek Walk 4, 4 weeks from 1 Jan 2027, 150k, production fee 5,000, client Acme, 100% upfront, in USD',
    {
      client: 'Acme',
      sites: [
        site({ location: 'Creek Walk 4', startsOn: jan, productionFee: '5,000', options: [['4 weeks', '150k']] }),
      ],
      paymentTerms: '100% upfront',
      currency: 'USD',
    },
  ],
  [
    'make a proposal to Acme Properties for Marina Gateway, 4 weeks from 1 Jan 2027 at AED 1,250,000, 100% upfront',
    { client: 'Acme Properties', sites: [marina('AED 1,250,000')], paymentTerms: '100% upfront' },
  ],
  [
    'proposal for Marina Gateway from 1 Jan 2027 to 28 Jan 2027 at USD 20,000 with 2 spots for client Smith and Sons',
    {
      client: 'Smith and Sons',
      sites: [
        site({ location: 'Marina Gateway', startsOn: jan, spots: 2, options: [['until 28 Jan 2027', 'USD 20,000']] }),
      ],
    },
  ],
  [
    'proposal for Marina Gateway for a month from 3/4/2027 at 450k, client Acme, contact Sara Khan, payment terms: 30 days after invoice',
    {
      client: 'Acme',
      contactName: 'Sara Khan',
      sites: [site({ location: 'Marina Gateway', startsOn: '3/4/2027', options: [['1 month', '450k']] })],
      paymentTerms: '30 days after invoice',
    },
  ],
  ['proposal for Marina Gateway', { sites: [site({ location: 'Marina Gateway', options: [] })] }],
  [
    'proposal for Marina Gateway, 4 weeks from next Monday at about 5',
    { sites: [site({ location: 'Marina Gateway', startsOn: 'next Monday', options: [['4 weeks', 'about 5']] })] },
  ],
  ['new proposal', { sites: [] }],
];

describe('a sentence becomes the content of a proposal, in the words of the person', () => {
  test.each(proposals)('%s', (sentence, content) => {
    expect(parseCommand(sentence, testPlaces)).toEqual({ tool: 'create_proposal', input: { content } });
  });
});

const quotes: [string, object][] = [
  ['how much is Marina Gateway for 8 weeks', { sites: [site({ location: 'Marina Gateway', options: [['8 weeks']] })] }],
  [
    'what does Marina Gateway cost for 2 weeks?',
    { sites: [site({ location: 'Marina Gateway', options: [['2 weeks']] })] },
  ],
  ['price of Creek Tower for 4 weeks', { sites: [site({ location: 'Creek Tower', options: [['4 weeks']] })] }],
  [
    'How much would Marina Gateway and Creek Tower cost for 4 weeks from 1 Jan 2027 in USD?',
    { sites: [marina(), creek()], currency: 'USD' },
  ],
];
test.each(quotes)('a price: %s', (sentence, content) => {
  expect(parseCommand(sentence, testPlaces)).toEqual({ tool: 'quote', input: { content } });
});

const lookUps: [string, string, object][] = [
  ['what locations do you have in Dubai', 'list_locations', { city: 'Dubai' }],
  ['show me static sites in Abu Dhabi', 'list_locations', { city: 'Abu Dhabi', kind: 'static' }],
  ['digital screens', 'list_locations', { kind: 'digital' }],
  ['list locations', 'list_locations', {}],
  ['which locations are on Sheikh Zayed Road?', 'list_locations', { search: 'Sheikh Zayed Road' }],
  ['do you have any billboards in Dubai Marina?', 'list_locations', { search: 'Dubai Marina' }],
  ['show Marina Gateway', 'get_location', { location: 'Marina Gateway' }],
  ['tell me about Creek Walk 4', 'get_location', { location: 'Creek Walk 4' }],
  ['show P-2026-0012', 'get_proposal', { proposal: 'P-2026-0012' }],
  ['p-2026-0012', 'get_proposal', { proposal: 'P-2026-0012' }],
  ['my proposals', 'list_proposals', {}],
  ['sent proposals', 'list_proposals', { status: 'sent' }],
  ['show me my draft proposals', 'list_proposals', { status: 'draft' }],
  ['show all proposals that are accepted', 'list_proposals', { status: 'accepted' }],
  ['proposals for Acme', 'list_proposals', { search: 'Acme' }],
];
test.each(lookUps)('%s', (sentence, tool, input) => {
  expect(parseCommand(sentence, testPlaces)).toEqual({ tool, input });
});

test.each(['help', '?', 'hi', 'What can you do?', ''])('help: %s', (sentence) => {
  expect(parseCommand(sentence, testPlaces)).toEqual({ say: 'help' });
});

test.each([
  'give a 10% discount',
  "what's the weather",
  'send P-2026-0012 to the client',
  'write me a poem about billboards and the sea',
  'make it 6 weeks instead',
])('not a command that stands alone: %s', (sentence) => {
  expect(parseCommand(sentence, testPlaces)).toBeUndefined();
});

test.each([
  [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 450k, 300k and 200k',
    'I read 3 rates for 2 locations',
  ],
  ['proposal for Creek Walk 1, 2 and 3 from 1 Jan 2027 and 1 Feb 2027', 'I read 2 start dates for 3 locations'],
])('values that cannot be shared out are asked about, not dropped: %s', (sentence, message) => {
  expect(parseCommand(sentence, testPlaces)).toEqual({ say: 'ambiguous', message: expect.stringContaining(message) });
});
