import { expect, test } from 'vitest';
import { testPlaces } from '#lib/ai/testing/fake-desk.ts';
import { readChange } from './read-change.ts';

const changes: [string, object[]][] = [
  ['make it 6 weeks instead', [{ options: [{ duration: '6 weeks' }] }]],
  ['extend it to 8 weeks', [{ options: [{ duration: '8 weeks' }] }]],
  ['make it 6 weeks at 720k', [{ options: [{ duration: '6 weeks', net: '720k' }] }]],
  [
    'make it 2 and 4 weeks at 1M and 2M',
    [
      {
        options: [
          { duration: '2 weeks', net: '1M' },
          { duration: '4 weeks', net: '2M' },
        ],
      },
    ],
  ],
  ['720k', [{ options: [{ net: '720k' }] }]],
  ['add Creek Tower at 300k', [{ add: [{ location: 'Creek Tower', options: [{ net: '300k' }] }] }]],
  [
    'add Creek Walk 4 from 1 Feb 2027 for 4 weeks at 150k, production fee 5,000',
    [
      {
        add: [
          {
            location: 'Creek Walk 4',
            startsOn: '1 Feb 2027',
            productionFee: '5,000',
            options: [{ duration: '4 weeks', net: '150k' }],
          },
        ],
      },
    ],
  ],
  ['remove Creek Tower', [{ remove: ['Creek Tower'] }]],
  ['remove Creek Tower and Marina Gateway', [{ remove: ['Creek Tower', 'Marina Gateway'] }]],
  ['start 1 Feb 2027 instead', [{ startsOn: '1 Feb 2027' }]],
  ['change the start date to 1 Feb 2027', [{ startsOn: '1 Feb 2027' }]],
  ['show it in USD', [{ currency: 'USD' }]],
  ['show it in dollars', [{ currency: 'USD' }]],
  ['in USD', [{ currency: 'USD' }]],
  ['change Creek Tower to 6 weeks', [{ site: 'Creek Tower', options: [{ duration: '6 weeks' }] }]],
  ['Creek Tower at 320k instead', [{ site: 'Creek Tower', options: [{ net: '320k' }] }]],
  [
    'change Marina Gateway to 400k and Creek Tower to 280k',
    [
      { site: 'Marina Gateway', options: [{ net: '400k' }] },
      { site: 'Creek Tower', options: [{ net: '280k' }] },
    ],
  ],
  ['change payment terms to 50% upfront, 50% before start', [{ paymentTerms: '50% upfront, 50% before start' }]],
  ['payment terms: 30 days after invoice', [{ paymentTerms: '30 days after invoice' }]],
  ['total 4M instead', [{ packageNet: '4M' }]],
  ['add 2 spots', [{ spots: 2 }]],
];
test.each(changes)('%s', (sentence, expected) => {
  expect(readChange(sentence, testPlaces)).toMatchObject({ changes: expected });
});

test.each(['the weather is nice', 'Acme Properties', 'use the card rate', 'make it nicer'])(
  'not a change: %s',
  (sentence) => {
    expect(readChange(sentence, testPlaces)).toBeUndefined();
  },
);

test.each([
  'add Creek Tower for 300k and remove Marina Gateway',
  'remove Marina Gateway, then add Creek Tower at 300k',
])('one thing at a time: %s', (sentence) => {
  expect(readChange(sentence, testPlaces)).toEqual({ ambiguous: expect.stringContaining('one of these at a time') });
});
