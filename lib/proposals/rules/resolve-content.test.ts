import { describe, expect, test } from 'vitest';
import type { LocationDto } from '#lib/inventory/schema.ts';
import { catalogue, usdRate } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, openIn, problemsOf, resolve, site } from '#lib/testing/content-fixture.ts';

describe('what a proposal needs', () => {
  test('everything that is missing is asked for at once', () => {
    expect(openIn({ sites: [] })).toEqual(['client missing', 'sites missing', 'paymentTerms missing']);
    const sites = [
      { location: 'Marina Gateway', options: [] },
      { location: 'Creek Walk 4', options: [{}, {}] },
    ];
    expect(openIn({ sites })).toEqual([
      'client missing',
      'sites.0.startsOn missing',
      'sites.0.options.0.duration missing',
      'sites.0.options.0.net missing',
      'sites.1.startsOn missing',
      'sites.1.productionFee missing',
      'sites.1.options.0.duration missing',
      'sites.1.options.0.net missing',
      'sites.1.options.1.duration missing',
      'sites.1.options.1.net missing',
      'paymentTerms missing',
    ]);
  });

  test('one letter is no client, and it is said at the client', () => {
    expect(openIn(contentOf([site('Marina Gateway')], { client: '&' }))).toEqual(['client invalid']);
  });

  test('payment terms are never taken by themselves, only suggested', () => {
    const [terms] = problemsOf(contentOf([site('Marina Gateway')], { paymentTerms: '' }));
    expect(terms).toMatchObject({ path: 'paymentTerms', kind: 'missing', choices: [{ value: '100% upfront' }] });
  });

  test('a quote needs no client, no terms and no start, and takes the card’s net', () => {
    const sites = [{ location: 'Marina Gateway', options: [{ duration: '6 weeks' }] }];
    const { resolved, notes } = resolve({ sites }, { need: 'quote' });
    expect(resolved.sites[0]).toMatchObject({ startsOn: '2026-11-20', spots: 1 });
    expect(resolved.sites[0]?.options[0]).toMatchObject({
      netMinor: 72_000_000,
      endsOn: '2026-12-31',
      source: { from: 'rate_card', listedWeeks: 4 },
    });
    expect(notes).toContain('Marina Gateway for 6 weeks: AED 720,000 from the 4-week rate.');
  });

  test('client, contact, brand and terms are kept as given', () => {
    const own = { contactName: 'Sara Khan', brand: 'harbour outdoor', municipalityQuantity: 3 };
    expect(resolve(contentOf([site('MG')], own)).resolved).toMatchObject({
      clientName: 'Acme Properties',
      contactName: 'Sara Khan',
      brandId: 'brd_harbour',
      municipalityQuantity: 3,
      paymentTerms: '100% upfront',
      currency: 'AED',
      rate: null,
    });
    expect(resolve(contentOf([site('MG')])).resolved).toMatchObject({ brandId: null, municipalityQuantity: 1 });
  });

  test('an unknown brand is a question with the brands', () => {
    const [brand] = problemsOf(contentOf([site('MG')], { brand: 'Nobody' }));
    expect(brand?.choices?.map(({ value }) => value)).toEqual(['Skyline Media', 'Harbour Outdoor']);
  });
});

describe('kinds', () => {
  const two = [
    site('Marina Gateway', { options: [{ duration: '4 weeks' }] }),
    site('Creek Tower', { options: [{ duration: '4 weeks' }] }),
  ];
  const own = (location: string) => site(location);
  test.each([
    ['one location', contentOf([own('MG')]), 'separate'],
    ['one location called a package', contentOf([own('MG')], { kind: 'combined' }), 'separate'],
    ['two locations', contentOf([own('MG'), own('Creek Tower')]), 'separate'],
    ['two locations with one net', contentOf(two, { packageNet: '5M' }), 'combined'],
    ['a package', contentOf(two, { kind: 'combined', packageNet: '5M' }), 'combined'],
  ])('%s is %s', (_, content, kind) => {
    expect(resolve(content).resolved.kind).toBe(kind);
  });

  test.each([
    ['a package net for one location', contentOf([own('MG')], { packageNet: '5M' }), ['packageNet invalid']],
    [
      'one location as a package',
      contentOf([own('MG')], { kind: 'combined', packageNet: '5M' }),
      ['packageNet invalid'],
    ],
    [
      'a package net for separate ones',
      contentOf([own('MG'), own('Creek Tower')], { kind: 'separate', packageNet: '5M' }),
      ['packageNet invalid'],
    ],
    ['a package without its net', contentOf(two, { kind: 'combined' }), ['packageNet missing']],
    ['a package net that is no amount', contentOf(two, { packageNet: 'about 5' }), ['packageNet invalid']],
  ])('%s is refused', (_, content, open) => {
    expect(openIn(content)).toEqual(open);
  });

  test('a missing package net offers the sum of the cards, and of the rates that were given', () => {
    const offered = (content: Parameters<typeof problemsOf>[0]) =>
      problemsOf(content)[0]?.choices?.map(({ label }) => label);
    expect(offered(contentOf(two, { kind: 'combined' }))).toEqual(['AED 960,000, the sum of the rate cards']);
    expect(offered(contentOf([own('MG'), own('Creek Tower')], { kind: 'combined' }))).toEqual([
      'AED 900,000, the sum of the rates given',
      'AED 960,000, the sum of the rate cards',
    ]);
    const mixed = site('MG', { options: [{ duration: '4 weeks', net: 'USD 20k' }] });
    expect(offered(contentOf([mixed, own('Creek Tower')], { kind: 'combined' }))).toEqual([
      'AED 960,000, the sum of the rate cards',
    ]);
    const huge = [{ duration: '4 weeks', net: '10bn' }];
    const beyond = ['MG', 'Creek Tower'].map((location) => site(location, { options: huge }));
    expect(offered(contentOf(beyond, { kind: 'combined' }))).toEqual(['AED 960,000, the sum of the rate cards']);
  });

  test('a package has one length per location, and its own discount', () => {
    const options = [{ duration: '2 weeks' }, { duration: '4 weeks' }];
    const columns = contentOf([site('MG', { options }), site('Creek Tower')], { packageNet: '5M' });
    expect(openIn(columns)).toEqual(['sites.0.options invalid']);
    const { notes } = resolve(contentOf([own('MG'), own('Creek Tower')], { packageNet: '900k' }));
    expect(notes).toEqual([
      'The package has one net, so the rates of its single locations are not used.',
      'The package: 6.3 % under the rate card.',
    ]);
  });
});

describe('a repeated location', () => {
  const options = [{ duration: '4 weeks' }];
  const again = (startsOn: string, weeks = '4 weeks') => site('MG', { startsOn, options: [{ duration: weeks }] });
  const packageOf = (other: ReturnType<typeof again>) =>
    contentOf([site('Marina Gateway', { options }), other], { packageNet: '900k' });

  test('is refused in a package where its dates are the same', () => {
    expect(openIn(packageOf(again('2027-01-01')))).toEqual(['sites.1.location invalid']);
    expect(openIn(packageOf(again('1/1/2027', 'until 28 Jan 2027')))).toEqual(['sites.1.location invalid']);
  });

  test('stands where its dates differ, and where each stands alone', () => {
    expect(openIn(packageOf(again('1 Feb 2027')))).toEqual([]);
    expect(openIn(packageOf(again('1 Jan 2027', '8 weeks')))).toEqual([]);
    expect(openIn(contentOf([site('MG'), site('MG')]))).toEqual([]);
  });
});

describe('the currency of the client', () => {
  const inCurrency = (currency: string) => contentOf([site('MG')], { currency });
  test.each([
    ['USD', 'USD', 3_672_500],
    ['in dollars', 'USD', 3_672_500],
    ['€', 'EUR', 3_970_000],
    ['AED', 'AED', undefined],
    ['dirhams', 'AED', undefined],
  ])('%s is %s at %s', (words, currency, scaled) => {
    const { resolved } = resolve(inCurrency(words));
    expect(resolved).toMatchObject({ currency });
    expect(resolved.rate?.perUnitScaled).toBe(scaled);
  });

  test.each([
    ['JPY', 'There is no exchange rate for JPY'],
    ['bitcoin', '"bitcoin" is not a currency'],
  ])('%s is an error, never dirhams in disguise', (words, message) => {
    const [problem] = problemsOf(inCurrency(words));
    expect(problem).toMatchObject({ path: 'currency', kind: 'invalid', message: expect.stringContaining(message) });
    expect(problem?.choices?.map(({ value }) => value)).toEqual(['AED', 'USD', 'EUR', 'GBP', 'SAR', 'KWD']);
  });

  test('a rate that is not in force yet is none', () => {
    const rates = [{ ...usdRate, effectiveOn: '2026-11-21' }];
    expect(openIn(inCurrency('USD'), { catalogue: { rates } })).toEqual(['currency invalid']);
  });

  test('plain rates stay dirhams, and that is said', () => {
    const { resolved, notes } = resolve(inCurrency('USD'));
    expect(resolved.sites[0]?.options[0]?.netMinor).toBe(45_000_000);
    expect(notes).toContain('Rates without a currency are read as AED.');
  });
});

test('a location without an Arabic name is said where the documents are in Arabic', () => {
  const nameless = catalogue.locations.map((one) => ({ ...one, nameAr: '' }));
  const note = 'Marina Gateway has no Arabic name, so its documents say the English one.';
  const notesIn = (language: 'en' | 'ar', locations: readonly LocationDto[] = nameless) =>
    resolve(contentOf([site('MG')], { language }), { catalogue: { locations: [...locations] } }).notes;
  expect(notesIn('ar')).toContain(note);
  expect([...notesIn('en'), ...notesIn('ar', catalogue.locations)]).not.toContain(note);
});

test('a brand with terms in English alone is said where the documents are in Arabic', () => {
  const note = 'Skyline Media has no terms in Arabic, so the English ones are printed.';
  const notesWith = (termsAr: string[] | null) =>
    resolve(contentOf([site('MG')], { language: 'ar' }), {
      catalogue: { brands: [{ id: 'brd_skyline', name: 'Skyline Media', terms: ['Own.'], termsAr }] },
    }).notes;
  expect(notesWith(null)).toContain(note);
  expect(notesWith(['خاصة.'])).not.toContain(note);
});
