import { describe, expect, test } from 'vitest';
import { marinaGateway, usdRate } from '#lib/testing/catalogue-fixture.ts';
import { contentOf, openIn, problemsOf, resolve, site } from '#lib/testing/content-fixture.ts';
import { tellsDiscount } from './resolve-option.ts';

type Options = Parameters<typeof site>[1];
const withOptions = (options: object[], own: Options = {}) => contentOf([site('MG', { ...own, options })]);
const lasting = (duration: string, own: Options = {}) => withOptions([{ duration, net: '450k' }], own);
const priced = (net: string) => withOptions([{ duration: '4 weeks', net }]);
const optionOf = (content: ReturnType<typeof lasting>) => resolve(content).resolved.sites[0]?.options[0];

describe('its length', () => {
  test.each([
    ['4 weeks', '1 Dec 2026', 4, '2026-12-28'],
    ['6 weeks', '15 Mar 2027', 6, '2027-04-25'],
    ['1 month', '1 Jan 2027', 4, '2027-01-28'],
    ['until 28 Jan 2027', '1 Jan 2027', 4, '2027-01-28'],
    ['until 28 Jan', '1 Jan 2027', 4, '2027-01-28'],
    ['until 28 Jan', '1 Jan 2028', 4, '2028-01-28'],
    ['to 3 Jan', '28 Dec 2026', 1, '2027-01-03'],
    ['until 6 Mar 2028', '29 Feb 2028', 1, '2028-03-06'],
  ])('%s from %s is %i weeks and ends %s', (duration, startsOn, weeks, endsOn) => {
    expect(optionOf(lasting(duration, { startsOn }))).toMatchObject({ weeks, endsOn });
  });

  test('a month is said back as 4 weeks', () => {
    expect(resolve(lasting('1 month')).notes).toContain('1 month is 4 weeks.');
  });

  test('start and end that are not whole weeks are asked about, with both neighbours', () => {
    expect(problemsOf(lasting('until 31 Jan 2027'))).toEqual([
      {
        path: 'sites.0.options.0.duration',
        kind: 'choose',
        message: '1 Jan 2027 to 31 Jan 2027 is 31 days, not whole weeks. How many weeks is it?',
        choices: [
          { value: '4 weeks', label: '4 weeks, until 28 Jan 2027' },
          { value: '5 weeks', label: '5 weeks, until 4 Feb 2027' },
        ],
      },
    ]);
    const [short] = problemsOf(lasting('until 3 Jan 2027'));
    expect(short?.choices).toEqual([{ value: '1 week', label: '1 week, until 7 Jan 2027' }]);
  });

  test.each([
    ['', 'missing'],
    ['0 weeks', 'invalid'],
    ['10 days', 'invalid'],
    ['until soon', 'invalid'],
    ['until 31 Dec 2026', 'invalid'],
  ])('%j is %s', (duration, kind) => {
    expect(openIn(lasting(duration))).toEqual([`sites.0.options.0.duration ${kind}`]);
  });

  test('an end without a start waits for the start', () => {
    expect(openIn(lasting('until 28 Jan 2027', { startsOn: '' }))).toEqual(['sites.0.startsOn missing']);
  });

  test('the same length twice is refused, however it is written', () => {
    const twice = [
      { duration: '4 weeks', net: '450k' },
      { duration: '1 month', net: '440k' },
    ];
    expect(openIn(withOptions(twice))).toEqual(['sites.0.options.1.duration invalid']);
  });
});

describe('its net', () => {
  test.each([
    ['450k', 45_000_000, null],
    ['AED 450,000', 45_000_000, null],
    ['USD 20,000', 7_345_000, { currency: 'USD', amountMinor: 2_000_000 }],
    ['$0.01', 4, { currency: 'USD', amountMinor: 1 }],
    ['KWD 1.234', 1_475, { currency: 'KWD', amountMinor: 1_234 }],
  ])('%s is %i fils, and what was entered is kept', (net, netMinor, entered) => {
    expect(optionOf(priced(net))).toMatchObject({ netMinor, entered, source: { from: 'given' } });
  });

  test('another currency is said back with rate, date and source', () => {
    const { notes } = resolve(priced('USD 20,000'));
    expect(notes).toContain('USD 20,000 is AED 73,450 at 3.6725 (1 Nov 2026, Central bank).');
    expect(optionOf(priced('USD 20,000'))?.source).toEqual({ from: 'given', entered: 'USD 20,000', rate: '3.6725' });
  });

  test.each([
    ['about 5', 'not one exact amount'],
    ['0', 'more than zero'],
    ['-4', 'negative'],
    ['JPY 5,000', 'There is no exchange rate for JPY'],
    ['USD 10bn', 'out of reach'],
    ['11bn', 'the largest amount'],
  ])('%s is refused with the reason', (net, reason) => {
    expect(problemsOf(priced(net))).toMatchObject([
      { path: 'sites.0.options.0.net', kind: 'invalid', message: expect.stringContaining(reason) },
    ]);
  });

  test('less than half a fils is no amount', () => {
    const rates = [{ ...usdRate, currency: 'KRW', perUnitScaled: 2_700 }];
    expect(openIn(priced('KRW 1'), { catalogue: { rates } })).toEqual(['sites.0.options.0.net invalid']);
    expect(openIn(priced('KRW 2'), { catalogue: { rates } })).toEqual([]);
  });

  test('as many rates as lengths: each that is missing is asked for, with the card’s', () => {
    const problems = problemsOf(
      withOptions([{ duration: '4 weeks', net: '450k' }, { duration: '6 weeks' }, { duration: '2 weeks' }]),
    );
    expect(problems).toEqual([
      {
        path: 'sites.0.options.1.net',
        kind: 'missing',
        message: 'What is the net rate of Marina Gateway for 6 weeks?',
        choices: [{ value: 'AED 720,000', label: 'AED 720,000 from the 4-week rate' }],
      },
      {
        path: 'sites.0.options.2.net',
        kind: 'missing',
        message: 'What is the net rate of Marina Gateway for 2 weeks?',
      },
    ]);
  });

  test('a quote says where the card has no price', () => {
    const [problem] = problemsOf(withOptions([{ duration: '2 weeks' }]), { need: 'quote' });
    expect(problem?.message).toBe(
      'The rate card has no price of Marina Gateway for 2 weeks. What is the net rate of Marina Gateway for 2 weeks?',
    );
  });
});

describe('its discount', () => {
  test.each([
    ['450k', 1, 63],
    ['480k', 1, 0],
    ['500k', 1, -42],
    ['450k', 2, 531],
  ])('%s for %i spots is %i tenths of a percent', (net, spots, permille) => {
    const content = withOptions([{ duration: '4 weeks', net }], { spots });
    expect(optionOf(content)?.discountPermille).toBe(permille);
    expect(resolve(content).notes.some(tellsDiscount)).toBe(permille > 0);
  });

  test('nothing listed: no discount', () => {
    const around = { catalogue: { locations: [{ ...marinaGateway, rateCard: [] }] } };
    const { resolved, notes } = resolve(priced('450k'), around);
    expect(resolved.sites[0]?.options[0]?.discountPermille).toBeNull();
    expect(notes).toEqual([]);
  });
});
