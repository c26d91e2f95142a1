import { expect, test } from 'vitest';
import { testPlaces } from '#lib/ai/testing/fake-desk.ts';
import type { ProposalContent, SiteContent } from '#lib/proposals/schema/content.ts';
import { parseCommand } from './parse-command.ts';

/** "Marina Gateway: 4 weeks 450k from 1 Jan 2027 | client Acme": a content on one line. */
function summary({ kind, client, contactName, sites, packageNet, paymentTerms, currency }: ProposalContent): string {
  const common = [
    kind,
    packageNet && `package ${packageNet}`,
    client && `client ${client}`,
    contactName && `contact ${contactName}`,
    paymentTerms && `terms ${paymentTerms}`,
    currency && `in ${currency}`,
  ];
  return [...sites.map(ofSite), ...common].filter(Boolean).join(' | ');
}

function ofSite({ location, startsOn, spots, productionFee, options }: SiteContent): string {
  const columns = options.map(({ duration, net }) => [duration, net].filter(Boolean).join(' ')).join(', ');
  const rest = [
    startsOn && `from ${startsOn}`,
    spots && `${spots} spots`,
    productionFee && `production ${productionFee}`,
  ];
  return `${location}: ${[columns, ...rest].filter(Boolean).join(' ')}`;
}

const marina = 'Marina Gateway: 4 weeks 450k from 1 Jan 2027';
const both = `${marina} | Creek Tower: 4 weeks 300k from 1 Jan 2027`;

const proposals: [string, string][] = [
  ['Proposal for Acme: Marina Gateway 450k and Creek Tower 300k for 4 weeks from 1 Jan 2027', `${both} | client Acme`],
  ['marina gateway + creek tower 4 weeks 1 Jan 2027 450k/300k acme properties', `${both} | client acme properties`],
  [
    'can you make a proposal for acme properties for marina gateway and creek tower from 1 Jan to 28 Jan at 450k and 300k',
    'Marina Gateway: until 28 Jan 450k from 1 Jan | Creek Tower: until 28 Jan 300k from 1 Jan | client acme properties',
  ],
  [
    'proposal for marina gatway and creek towr, 4 weeks from jan 1, each 300k, for Acme',
    'Marina Gateway: 4 weeks 300k from jan 1 | Creek Tower: 4 weeks 300k from jan 1 | client Acme',
  ],
  [
    'Proposal: Marina Gateway, Creek Tower; 4 weeks; start 1 January 2027; 300k each; client: Acme Properties LLC',
    'Marina Gateway: 4 weeks 300k from 1 January 2027 | Creek Tower: 4 weeks 300k from 1 January 2027 | client Acme Properties LLC',
  ],
  ['Acme wants Marina Gateway for 4 weeks starting 1 Jan 2027 at 450k', `${marina} | client Acme`],
  ['Acme needs a proposal for Marina Gateway', 'Marina Gateway:  | client Acme'],
  [
    'i need a proposal for Acme for Marina Gateway, 4 wks from 01/01/2027, 1m AED',
    'Marina Gateway: 4 weeks 1m AED from 01/01/2027 | client Acme',
  ],
  [
    'create a proposal for client Acme Properties, location Marina Gateway, start date 1 Jan 2027, duration 4 weeks, net rate AED 450,000, payment terms 100% upfront',
    'Marina Gateway: 4 weeks AED 450,000 from 1 Jan 2027 | client Acme Properties | terms 100% upfront',
  ],
  [
    'proposal for marina gateway 2 spots 4 weeks from 1 Jan 2027 at 900k client acme, net 50% advance 50% in 30 days',
    'Marina Gateway: 4 weeks 900k from 1 Jan 2027 2 spots | client acme | terms 50% advance 50% in 30 days',
  ],
  [
    'Proposal for Marina Gateway from 1 Jan 2027, 4 weeks, 450 thousand dirhams, Acme, 50% on signing and 50% before launch',
    'Marina Gateway: 4 weeks 450 thousand dirhams from 1 Jan 2027 | client Acme | terms 50% on signing and 50% before launch',
  ],
  ['proposal for Acme Properties - Marina Gateway - 4 weeks - 1 Jan 2027 - 450k', `${marina} | client Acme Properties`],
  [
    'Marina Gateway 4 weeks from 1 Jan 2027 450k, Creek Tower 6 weeks from 1 Feb 2027 300k, client Acme',
    `${marina} | Creek Tower: 6 weeks 300k from 1 Feb 2027 | client Acme`,
  ],
  [
    'Proposal for Acme Properties\nMarina Gateway: 4 weeks from 1 Jan 2027, 450k\nCreek Tower: 6 weeks from 1 Feb 2027, 300k',
    `${marina} | Creek Tower: 6 weeks 300k from 1 Feb 2027 | client Acme Properties`,
  ],
  [
    'Proposal for Acme:\n- Marina Gateway, 4 weeks, 1 Jan 2027, 450k\n- Creek Tower, 2 weeks, 1 Feb 2027, 200k',
    `${marina} | Creek Tower: 2 weeks 200k from 1 Feb 2027 | client Acme`,
  ],
  ['4 weeks at Marina Gateway from 1 Jan 2027 for Acme at 450k', `${marina} | client Acme`],
  [
    'proposal for Acme, Marina Gateway, 2 weeks 1.5M, 4 weeks 2.8M, 6 weeks 4M, from 1 Jan 2027',
    'Marina Gateway: 2 weeks 1.5M, 4 weeks 2.8M, 6 weeks 4M from 1 Jan 2027 | client Acme',
  ],
  [
    'proposal Marina Gateway 2 weeks at 250k or 4 weeks at 450k from 1 Jan 2027 client Acme',
    'Marina Gateway: 2 weeks 250k, 4 weeks 450k from 1 Jan 2027 | client Acme',
  ],
  [
    'proposal for Marina Gateway with options 2/4/6 weeks for 1.5m/2.8m/4m starting Jan 1 client Acme',
    'Marina Gateway: 2 weeks 1.5m, 4 weeks 2.8m, 6 weeks 4m from Jan 1 | client Acme',
  ],
  [
    'proposal for Marina Gateway and Creek Tower from 1 Jan 2027: Marina Gateway 2 weeks 250k, 4 weeks 450k; Creek Tower 4 weeks 300k; client Acme',
    'Marina Gateway: 2 weeks 250k, 4 weeks 450k from 1 Jan 2027 | Creek Tower: 4 weeks 300k from 1 Jan 2027 | client Acme',
  ],
  [
    'package deal: Marina Gateway and Creek Tower, 700k all in, 4 weeks from 1 Jan 2027, Acme',
    'Marina Gateway: 4 weeks from 1 Jan 2027 | Creek Tower: 4 weeks from 1 Jan 2027 | combined | package 700k | client Acme',
  ],
  [
    'bundle Marina Gateway and Creek Tower for 700k total, 4 weeks from 1 Jan 2027 for Acme',
    'Marina Gateway: 4 weeks from 1 Jan 2027 | Creek Tower: 4 weeks from 1 Jan 2027 | combined | package 700k | client Acme',
  ],
  [
    'proposal for Marina Gateway and Creek Tower as a package at 700k, 4 weeks from 1 Jan 2027, client Acme',
    'Marina Gateway: 4 weeks from 1 Jan 2027 | Creek Tower: 4 weeks from 1 Jan 2027 | combined | package 700k | client Acme',
  ],
  [
    '2 locations: Marina Gateway, Creek Walk 4. Package 1.2M. 4 weeks from 1 Feb 2027. Production 5k. Client Acme.',
    'Marina Gateway: 4 weeks from 1 Feb 2027 | Creek Walk 4: 4 weeks from 1 Feb 2027 production 5k | combined | package 1.2M | client Acme',
  ],
  [
    'proposal for creek walk 4 from 1 feb 2027 for 4 weeks at 150k, production 5000, acme',
    'Creek Walk 4: 4 weeks 150k from 1 feb 2027 production 5000 | client acme',
  ],
  [
    'proposal for Creek Walk 3 and 4, 4 weeks from 1 Feb 2027, 150k each, production fee 5,000 each, client Acme',
    'Creek Walk 3: 4 weeks 150k from 1 Feb 2027 production 5,000 | Creek Walk 4: 4 weeks 150k from 1 Feb 2027 production 5,000 | client Acme',
  ],
  [
    'proposal for Creek Walk 1, 2 and 3, 4 weeks from 1 Feb 2027, 150k each',
    'Creek Walk 1: 4 weeks 150k from 1 Feb 2027 | Creek Walk 2: 4 weeks 150k from 1 Feb 2027 | Creek Walk 3: 4 weeks 150k from 1 Feb 2027',
  ],
  [
    'proposal for Creek Walk 4, 4 weeks from 1 Feb 2027, 150k, production fees 5,000 and 3,000, client Acme',
    'Creek Walk 4: 4 weeks 150k from 1 Feb 2027 production 5,000 + 3,000 | client Acme',
  ],
  [
    'proposal for Marina Gateway at $120k for 4 weeks from 1 Jan 2027, client Acme, shown in dollars',
    'Marina Gateway: 4 weeks $120k from 1 Jan 2027 | client Acme | in USD',
  ],
  [
    'proposal for Marina Gateway for two months starting 15 Jan 2027 at 900k for Acme',
    'Marina Gateway: 2 months 900k from 15 Jan 2027 | client Acme',
  ],
  [
    'proposal for Marina Gateway for January 2027 at 450k client Acme',
    'Marina Gateway: 450k from January 2027 | client Acme',
  ],
  ['proposal for Marina Gateway for next 4 weeks at 450k client Acme', 'Marina Gateway: 4 weeks 450k | client Acme'],
  [
    'proposal for Marina Gateway and Creek Tower, 450k and 300k, from 1 Jan and 1 Feb 2027, 4 weeks, client Acme',
    'Marina Gateway: 4 weeks 450k from 1 Jan | Creek Tower: 4 weeks 300k from 1 Feb 2027 | client Acme',
  ],
  [
    'proposal for MG and CT 4 weeks from 1 jan 2027 at 450k and 300k for Acme',
    'Marina Gateway: 4 weeks 450k from 1 jan 2027 | Creek Tower: 4 weeks 300k from 1 jan 2027 | client Acme',
  ],
  [
    'quotation for Acme: MG 450k from 1-28 Jan 2027',
    'Marina Gateway: until 28 Jan 2027 450k from 1 Jan 2027 | client Acme',
  ],
  [
    'proposal for Marina Gateway from Jan 1st 2027 till Jan 28th 2027 at AED 450,000.00 net for M/s Acme Properties LLC',
    'Marina Gateway: until Jan 28th 2027 AED 450,000.00 from Jan 1st 2027 | client Acme Properties LLC',
  ],
  [
    'proposal for Acme Properties (contact Sara Khan) for Marina Gateway, 4 weeks from 1 Jan 2027, 450k',
    `${marina} | client Acme Properties | contact Sara Khan`,
  ],
  [
    'Proposal for Marina Gateway, 4 weeks, starting Friday 1 January 2027, net 450,000 AED + VAT, client Acme',
    'Marina Gateway: 4 weeks 450,000 AED from Friday 1 January 2027 | client Acme',
  ],
  [
    'send me a proposal for Marina Gateway, Acme, 4w, 450k, 1/1/2027',
    'Marina Gateway: 4 weeks 450k from 1/1/2027 | client Acme',
  ],
  [
    'proposal for one spot on Marina Gateway for four weeks from 1 Jan 2027 at 450k for Acme',
    'Marina Gateway: 4 weeks 450k from 1 Jan 2027 1 spots | client Acme',
  ],
  [
    'proposal for Marina Gateway, 28 days from 1 Jan 2027, 450k, client Acme; terms 50/50',
    'Marina Gateway: 28 days 450k from 1 Jan 2027 | client Acme | terms 50/50',
  ],
  [
    'proposal for Marina Gateway 4 weeks from 1 Jan 2027 450k for Smith and Sons, net 30 days',
    `${marina} | client Smith and Sons | terms net 30 days`,
  ],
  ['proposal for Acme, 4 weeks from 1 Jan 2027 at 450k', ': 4 weeks 450k from 1 Jan 2027 | client Acme'],
  // A slip that is too far off stays a location, so that it is asked about, and never becomes the client.
  [
    'proposal for Creek Tour, 4 weeks from 1 Jan 2027 at 300k for Acme',
    'Creek Tour: 4 weeks 300k from 1 Jan 2027 | client Acme',
  ],
  [
    'proposal for Marina Gateway, Dubai and Creek Tower, 4 weeks from 1 Jan 2027, 450k and 300k, client Acme',
    `${both} | client Acme`,
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 2 and 4 weeks from 1 Jan 2027, 250k and 450k each, client Acme',
    'Marina Gateway: 2 weeks 250k, 4 weeks 450k from 1 Jan 2027 | Creek Tower: 2 weeks 250k, 4 weeks 450k from 1 Jan 2027 | client Acme',
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 2 and 4 weeks from 1 Jan 2027, 250k and 300k respectively, client Acme',
    'Marina Gateway: 2 weeks 250k from 1 Jan 2027 | Creek Tower: 4 weeks 300k from 1 Jan 2027 | client Acme',
  ],
  [
    'proposal for Emaar Properties PJSC and Nakheel for Marina Gateway',
    'Marina Gateway:  | client Emaar Properties PJSC and Nakheel',
  ],
  ['proposal for H&M on Marina Gateway, 4 weeks from 1 Jan 2027, 450k', `${marina} | client H&M`],
  ['proposal for 7 Eleven on Marina Gateway, 4 weeks from 1 Jan 2027, 450k', `${marina} | client 7 Eleven`],
  ['proposal for Marina Gateway for Marina Properties', 'Marina Gateway:  | client Marina Properties'],
  // Little words are taken whole: "to" is not the start of "tomorrow" or of "Tower".
  [
    'proposal for Marina Gateway, 4 weeks from tomorrow, client Acme',
    'Marina Gateway: 4 weeks from tomorrow | client Acme',
  ],
  ['proposal for Acme, 4 weeks at Tower One at 300k', 'Tower One: 4 weeks 300k | client Acme'],
];
test.each(proposals)('%s', (sentence, content) => {
  const command = parseCommand(sentence, testPlaces);
  if (!command || !('tool' in command) || command.tool !== 'create_proposal') throw new Error('It is no proposal.');
  expect(summary(command.input.content)).toBe(content);
});

const unclear: [string, string][] = [
  [
    'proposal for Marina Gateway 450k, Marina Gateway 500k, 4 weeks from 1 Jan 2027, client Acme',
    'I read more than one start, length or rate for Marina Gateway.',
  ],
  [
    'proposal for Marina Gateway 2 weeks 250k and Marina Gateway 4 weeks 450k from 1 Jan 2027, client Acme',
    'Say them together, like "2 and 4 weeks at 250k and 450k".',
  ],
  ['proposal for MG, 4 weeks from 1 Jan to 30 Jan 2027, client Acme', 'the length or the last day, not both'],
  [
    'proposal for Marina Gateway and Creek Tower, 2 and 4 weeks, 250k and 450k for Marina Gateway, client Acme',
    'Say "each" or "respectively".',
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 4 weeks from 1 Jan 2027, 750k, client Acme',
    'I read 1 rate for 2 locations. Say one for each location and each length, or "750k each".',
  ],
  [
    'proposal for Marina Gateway and Creek Tower, 2 and 4 weeks from 1 Jan 2027, 250k and 450k, client Acme',
    'Are 2 weeks and 4 weeks options for each location, or one after the other?',
  ],
  [
    'proposal for Creek Walk 1 and 2, 4 weeks from 1 Feb 2027, 150k and 160k, production 5,000, client Acme',
    'I read 1 production fee for 2 locations. Say one for each, or "5,000 each".',
  ],
];
test.each(unclear)('what cannot be shared out is asked about: %s', (sentence, message) => {
  expect(parseCommand(sentence, testPlaces)).toEqual({ say: 'ambiguous', message: expect.stringContaining(message) });
});
