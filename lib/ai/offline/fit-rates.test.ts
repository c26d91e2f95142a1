import { expect, test } from 'vitest';
import type { ProposalContent } from '#lib/proposals/schema/content.ts';
import { fitRates } from './fit-rates.ts';

const site = (location: string) => ({ location, options: [{ duration: '4 weeks', net: '1M' }] });
const one: ProposalContent = { sites: [site('Marina Gateway')] };
const two: ProposalContent = { kind: 'separate', sites: [site('Marina Gateway'), site('Creek Tower')] };
const pack: ProposalContent = { ...two, kind: 'combined', packageNet: '1.5M' };
const rate = (...nets: string[]) => ({ options: nets.map((net) => ({ net })) });

test.each([
  ['one location', one, rate('450k'), [rate('450k')]],
  ['a named location', two, { site: 'Creek Tower', ...rate('450k') }, [{ site: 'Creek Tower', ...rate('450k') }]],
  ['a package', pack, rate('700k'), [{ packageNet: '700k' }]],
  [
    'as many rates as locations',
    two,
    rate('450k', '300k'),
    [
      { site: 'Marina Gateway', ...rate('450k') },
      { site: 'Creek Tower', ...rate('300k') },
    ],
  ],
  ['no rate at all', two, { startsOn: '1 Feb 2027' }, [{ startsOn: '1 Feb 2027' }]],
])('rates for %s', (_, content, change, changes) => {
  expect(fitRates([change], content, false)).toEqual({ changes });
});

test('a length said once goes to all, its rates to one location each', () => {
  const change = { options: [{ duration: '6 weeks', net: '700k' }, { net: '480k' }] };
  expect(fitRates([change], two, false)).toEqual({
    changes: [
      { options: [{ duration: '6 weeks' }] },
      { site: 'Marina Gateway', options: [{ duration: '6 weeks', net: '700k' }] },
      { site: 'Creek Tower', options: [{ duration: '6 weeks', net: '480k' }] },
    ],
  });
});

test('one rate for several locations is asked about, unless it was said to hold for each', () => {
  const asked = 'Is 450k the rate of one location or of each? It has Marina Gateway, Creek Tower.';
  expect(fitRates([rate('450k')], two, false)).toEqual({ ambiguous: expect.stringContaining(asked) });
  expect(fitRates([rate('450k')], two, true)).toEqual({ changes: [rate('450k')] });
});

test('more rates than lengths of one location are asked about', () => {
  const change = { options: [{ duration: '6 weeks', net: '400k' }, { net: '500k' }] };
  expect(fitRates([change], one, false)).toEqual({ ambiguous: 'I read 2 rates for 1 length. Say one rate for each.' });
});

test('the rate of one location in a package is asked about', () => {
  const change = { site: 'Creek Tower', ...rate('450k') };
  expect(fitRates([change], pack, false)).toEqual({ ambiguous: expect.stringContaining('a package with one net') });
});

test.each([
  ['a bare rate', rate('110k'), 'Is 110k in USD or in AED? Say "USD 110k" or "AED 110k".'],
  ['a bare total', { packageNet: '1M' }, 'Is 1M in USD or in AED?'],
])('%s in place of dollars is asked about', (_, change, asked) => {
  const dollars = { sites: [{ location: 'Marina Gateway', options: [{ duration: '4 weeks', net: 'USD 100,000' }] }] };
  expect(fitRates([change], dollars, false)).toEqual({ ambiguous: expect.stringContaining(asked) });
  expect(fitRates([rate('USD 110k')], dollars, false)).toEqual({ changes: [rate('USD 110k')] });
  expect(fitRates([rate('AED 400k')], dollars, false)).toEqual({ changes: [rate('AED 400k')] });
});
