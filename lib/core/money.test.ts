import { describe, expect, test } from 'vitest';
import {
  allocateEvenly,
  convertFromBase,
  convertToBase,
  decimalsOf,
  divideHalfUp,
  formatAmounts,
  formatMoney,
  formatRate,
  isCurrency,
  maxAmountMinor,
  multiplyScaled,
  readWholeAmount,
  vatOf,
} from './money.ts';

const usd = { currency: 'USD', perUnitScaled: 3_672_500 };
const kwd = { currency: 'KWD', perUnitScaled: 11_950_000 };
const jpy = { currency: 'JPY', perUnitScaled: 24_500 };

describe('rounding', () => {
  test.each([
    [0n, 1n, 0n],
    [1n, 2n, 1n],
    [3n, 2n, 2n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [5n, 10n, 1n],
    [4n, 10n, 0n],
    [-1n, 2n, 0n],
    [-3n, 2n, -1n],
    [-2n, 3n, -1n],
    [-4n, 2n, -2n],
  ])('%s / %s is %s, half up', (numerator, denominator, quotient) => {
    expect(divideHalfUp(numerator, denominator)).toBe(quotient);
  });

  test('a product beyond exact integers is refused, not rounded', () => {
    expect(() => multiplyScaled(maxAmountMinor, 1_000_000, 1)).toThrow('too large');
    expect(multiplyScaled(maxAmountMinor, 1_000_000, 1_000_000)).toBe(maxAmountMinor);
  });
});

describe('VAT of one line', () => {
  test.each([
    ['1,250,000', 125_000_000, 6_250_000],
    ['520', 52_000, 2_600],
    ['1,234.57', 123_457, 6_173],
    ['100.30', 10_030, 502],
    ['3 x 520.10', 156_030, 7_802],
    ['0.10, exactly half a fils', 10, 1],
    ['0.09', 9, 0],
    ['0', 0, 0],
    ['the largest amount', maxAmountMinor, 50_000_000_000],
  ])('5 %% of AED %s', (_, netMinor, vatMinor) => {
    expect(vatOf(netMinor, 500)).toBe(vatMinor);
  });

  test.each([
    [0, 0],
    [1, 10],
    [500, 5_000],
    [1_500, 15_000],
    [10_000, 100_000],
  ])('at %i basis points AED 1,000 carry %i fils', (basisPoints, vatMinor) => {
    expect(vatOf(100_000, basisPoints)).toBe(vatMinor);
  });
});

describe('other currencies', () => {
  test.each([
    [45_000_000, usd, 12_253_233],
    [300_000, usd, 81_688],
    [52_000, usd, 14_159],
    [2_267_600, usd, 617_454],
    [125_000_000, usd, 34_036_760],
    [6_267_600, usd, 1_706_630],
    [119_500, kwd, 100_000],
    [100, kwd, 84],
    [245_000, jpy, 100_000],
    [1, usd, 0],
    [0, usd, 0],
    [maxAmountMinor, kwd, 836_820_083_682],
  ])('%i fils are %o: %i minor units', (fils, rate, minor) => {
    expect(convertFromBase(fils, rate)).toBe(minor);
  });

  test.each([
    [2_000_000, usd, 7_345_000],
    [1, usd, 4],
    [1_000_000, kwd, 1_195_000],
    [1, kwd, 1],
    [100_000, jpy, 245_000],
  ])('%i minor units of %o are %i fils', (minor, rate, fils) => {
    expect(convertToBase(minor, rate)).toBe(fils);
  });

  test.each([
    ['AED', 2],
    ['USD', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['OMR', 3],
    ['JPY', 0],
    ['KRW', 0],
  ])('%s has %i decimals', (currency, decimals) => {
    expect(decimalsOf(currency)).toBe(decimals);
    expect(isCurrency(currency)).toBe(true);
  });

  test.each(['', 'AEDD', 'aed', 'ABC', 'XXX', '$'])('"%s" is no currency code', (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => decimalsOf(code)).toThrow('is not a currency code');
  });

  test.each([
    [3_672_500, '3.6725'],
    [3_970_000, '3.97'],
    [979_000, '0.979'],
    [24_500, '0.0245'],
    [1_000_000, '1'],
    [1, '0.000001'],
  ])('the rate %i reads %s', (scaled, text) => {
    expect(formatRate(scaled)).toBe(text);
  });
});

describe('display', () => {
  test.each([
    [131_619_600, 'AED', 'AED 1,316,196'],
    [289_230, 'AED', 'AED 2,892.30'],
    [1, 'AED', 'AED 0.01'],
    [0, 'AED', 'AED 0'],
    [-12_345, 'AED', 'AED -123.45'],
    [99_900, 'AED', 'AED 999'],
    [100_000, 'AED', 'AED 1,000'],
    [12_966_534, 'USD', 'USD 129,665.34'],
    [1_234_567, 'KWD', 'KWD 1,234.567'],
    [1_234_000, 'KWD', 'KWD 1,234'],
    [1_234_500, 'KWD', 'KWD 1,234.500'],
    [1_234_567, 'JPY', 'JPY 1,234,567'],
    [maxAmountMinor, 'AED', 'AED 10,000,000,000'],
    [900_719_925_474_099_301n, 'AED', 'AED 9,007,199,254,740,993.01'],
  ])('%i %s is %s', (amount, currency, text) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });

  test.each([
    [[45_000_000, 300_000], 'AED', ['AED 450,000', 'AED 3,000']],
    [[45_000_000, 300_050], 'AED', ['AED 450,000.00', 'AED 3,000.50']],
    [[1_000, 1_500], 'KWD', ['KWD 1.000', 'KWD 1.500']],
    [[1_000, 1_501], 'JPY', ['JPY 1,000', 'JPY 1,501']],
    [[-100, -50], 'AED', ['AED -1.00', 'AED -0.50']],
    [[], 'AED', []],
  ])('a table of %j %s shows fils everywhere or nowhere', (amounts, currency, texts) => {
    expect(formatAmounts(amounts, currency)).toEqual(texts);
  });
});

describe('equal parts', () => {
  test.each([
    [100, 3, [33, 33, 34]],
    [99, 3, [33, 33, 33]],
    [2, 3, [0, 0, 2]],
    [0, 2, [0, 0]],
    [7, 1, [7]],
  ])('%i in %i parts: the last takes the remainder', (total, count, parts) => {
    expect(allocateEvenly(total, count)).toEqual(parts);
  });

  test.each([0, -1, 1.5, Number.NaN])('%s parts are refused', (count) => {
    expect(() => allocateEvenly(100, count)).toThrow('shared by at least one');
  });
});

test.each([
  ['450,000', 450_000],
  ['٤٥٠٬٠٠٠', 450_000],
  ['۱۲', 12],
  ['AED 0', 0],
  ['99999999999999', 9_999_999_999],
  ['none', undefined],
  ['', undefined],
])('the whole dirhams of %j are %s', (text, amount) => {
  expect(readWholeAmount(text)).toBe(amount);
});
