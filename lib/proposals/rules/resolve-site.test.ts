import { describe, expect, test } from 'vitest';
import { digitalLocation, marinaGateway } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, openIn, problemsOf, resolve, site } from '#lib/testing/content-fixture.ts';

const one = (location: string, own: Parameters<typeof site>[1] = {}) => contentOf([site(location, own)]);
const printed = (own: Parameters<typeof site>[1] = {}) => one('Creek Walk 4', { productionFee: '5,000', ...own });
const length = (duration: string) => ({ options: [{ duration, net: '450k' }] });

describe('its location', () => {
  test.each([
    ['', 'missing', []],
    ['creek walk', 'choose', ['Creek Walk 4', 'Creek Walk 5']],
    ['Closed Yard', 'invalid', []],
    ['Dry Dock', 'invalid', []],
  ])('"%s" is %s', (words, kind, choices) => {
    const [problem] = problemsOf(one(words, { productionFee: '' }));
    expect(problem).toMatchObject({ path: 'sites.0.location', kind });
    expect(problem?.choices?.map(({ value }) => value) ?? []).toEqual(choices);
  });

  test('an unknown one offers the nearest three that are on sale', () => {
    const [problem] = problemsOf(one('Burj Mirage'));
    expect(problem).toMatchObject({
      kind: 'choose',
      message: 'No location is called "Burj Mirage". Is it one of these?',
    });
    expect(problem?.choices).toHaveLength(3);
    expect(problem?.choices?.map(({ value }) => value)).not.toContain('Closed Yard');
  });

  test('two of one name are told apart by their key', () => {
    const twin = digitalLocation({ key: 'marina-gateway-2', nameEn: 'Marina Gateway', area: 'JBR' });
    const [problem] = problemsOf(one('Marina Gateway'), { catalogue: { locations: [marinaGateway, twin] } });
    expect(problem?.choices).toEqual([
      { value: 'marina-gateway', label: 'Marina Gateway (Dubai Marina, Dubai)' },
      { value: 'marina-gateway-2', label: 'Marina Gateway (JBR, Dubai)' },
    ]);
  });
});

describe('its start', () => {
  test.each([
    ['', 'sites.0.startsOn missing'],
    ['soon', 'sites.0.startsOn invalid'],
    ['19 Nov 2026', 'sites.0.startsOn invalid'],
    ['1/1/2020', 'sites.0.startsOn invalid'],
  ])('%j is open', (startsOn, open) => {
    expect(openIn(one('MG', { startsOn }))).toEqual([open]);
  });

  test('today is not past, and the past is a hard error for a quote too', () => {
    expect(openIn(one('MG', { startsOn: '20 Nov 2026' }))).toEqual([]);
    expect(problemsOf(one('MG', { startsOn: '19 Nov 2026' }), { need: 'quote' })).toMatchObject([
      {
        kind: 'invalid',
        message: 'Marina Gateway cannot start on 19 Nov 2026, which is past. Give a day from 20 Nov 2026 on.',
      },
    ]);
  });

  test('a start that leaves something open is said back', () => {
    expect(resolve(one('MG', { startsOn: 'next month' })).notes).toContain('"next month" is 1 Dec 2026.');
  });
});

describe('its spots', () => {
  test.each([
    ['MG', 6, []],
    ['MG', 7, ['sites.0.spots invalid']],
    ['Creek Walk 4', 1, []],
    ['Creek Walk 4', 2, ['sites.0.spots invalid']],
  ])('%s with %i', (location, spots, open) => {
    const productionFee = location === 'MG' ? '' : '5,000';
    expect(openIn(one(location, { spots, productionFee }))).toEqual(open);
  });

  test('are one unless said, and say how many the loop has room for', () => {
    expect(resolve(one('MG')).resolved.sites[0]?.spots).toBe(1);
    const [problem] = problemsOf(one('MG', { spots: 7 }));
    expect(problem?.message).toBe('Marina Gateway has room for 6 spots in its loop, not 7. Give at most 6.');
  });
});

describe('its production fee', () => {
  test.each([
    ['a billboard without one', one('Creek Walk 4'), ['sites.0.productionFee missing']],
    ['a billboard with none at all', printed({ productionFee: '0' }), ['sites.0.productionFee invalid']],
    ['a screen with one', one('MG', { productionFee: '5,000' }), ['sites.0.productionFee invalid']],
    ['an amount with two currencies', printed({ productionFee: 'USD 5 + EUR 5' }), ['sites.0.productionFee invalid']],
    ['a sum beyond all limits', printed({ productionFee: '6bn + 6bn' }), ['sites.0.productionFee invalid']],
    ['an unclear part', printed({ productionFee: '3,000 + some' }), ['sites.0.productionFee invalid']],
    ['an open end', printed({ productionFee: '3,000 +' }), ['sites.0.productionFee invalid']],
  ])('%s is open', (_, content, open) => {
    expect(openIn(content)).toEqual(open);
    expect(openIn({ ...content, client: '', paymentTerms: '' }, { need: 'quote' })).toEqual(open);
  });

  test.each([
    ['5,000', 500_000],
    ['3,000 + 2,000', 500_000],
    ['3,000 and 2,000', 500_000],
    ['1k & 1k + 500', 250_000],
    ['USD 1,000', 367_250],
    ['USD 1,000 + 500', 550_875],
    ['1,000 + 500 USD', 550_875],
    ['USD 0.01 + 0.01', 8],
  ])('%s is %i fils: several productions are summed', (productionFee, minor) => {
    expect(resolve(printed({ productionFee })).resolved.sites[0]?.productionFeeMinor).toBe(minor);
  });

  test('a screen carries its own upload fee instead', () => {
    expect(resolve(one('MG')).resolved.sites[0]?.productionFeeMinor).toBeNull();
    const [problem] = problemsOf(one('MG', { productionFee: '5,000' }));
    expect(problem?.message).toContain('its own upload fee of AED 3,000');
  });
});

describe('a billboard is sold from the 1st in multiples of 4 weeks', () => {
  test.each([
    ['1 Jan 2027', '4 weeks', []],
    ['1 Jan 2027', '8 weeks', []],
    ['15 Jan 2027', '4 weeks', ['sites.0.static_start confirm']],
    ['1 Jan 2027', '6 weeks', ['sites.0.static_length confirm']],
    ['31 Jan 2027', '2 weeks', ['sites.0.static_start confirm', 'sites.0.static_length confirm']],
  ])('from %s for %s: %j', (startsOn, duration, open) => {
    const content = printed({ startsOn, ...length(duration) });
    expect(openIn(content)).toEqual(open);
    expect(openIn(one('MG', { startsOn, ...length(duration) }))).toEqual([]);
    const confirmed = open.map((question) => question.replace(' confirm', ''));
    expect(openIn({ ...content, confirmed })).toEqual([]);
  });

  test('a yes to one location is no yes to another, and what was confirmed is said back', () => {
    const startsOn = '15 Jan 2027';
    const sites = ['Creek Walk 4', 'Creek Walk 5'].map((name) => site(name, { startsOn, productionFee: '5k' }));
    const content = contentOf(sites, { confirmed: ['sites.1.static_start'] });
    expect(openIn(content)).toEqual(['sites.0.static_start confirm']);
    const { notes } = resolve({ ...content, confirmed: ['sites.0.static_start', 'sites.1.static_start'] });
    expect(notes).toContain(
      'Creek Walk 5 is static and sold from the 1st of a month; this one is to start on 15 Jan 2027.',
    );
  });

  test('a quote says it instead of asking', () => {
    const { notes } = resolve(printed({ startsOn: '15 Jan 2027' }), { need: 'quote' });
    expect(notes).toHaveLength(2);
    expect(resolve(printed({ startsOn: undefined }), { need: 'quote' }).notes).toHaveLength(1);
  });
});

test('a city without a municipality fee is said', () => {
  expect(resolve(one('MG'), { catalogue: { schedule: [] } }).notes).toEqual([
    'Marina Gateway, 4 weeks: 6.3 % under the rate card.',
    'No municipality fee is on record for Dubai.',
  ]);
});
