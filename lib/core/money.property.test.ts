import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allocateEvenly,
  convertFromBase,
  convertToBase,
  decimalsOf,
  divideHalfUp,
  formatAmounts,
  formatMoney,
  maxAmountMinor,
  parseMoney,
  vatOf,
} from './money.ts';

const currencies = ['AED', 'USD', 'EUR', 'SAR', 'KWD', 'BHD', 'JPY', 'KRW'];
const amount = fc.integer({ min: 1, max: maxAmountMinor });
const currency = fc.constantFrom(...currencies);
const rate = fc.record({ currency, perUnitScaled: fc.integer({ min: 1_000, max: 100_000_000 }) });

/** Half up written another way: the sign apart, the remainder compared with what is left of it. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const remainder = numerator % denominator;
  if (numerator >= 0n) return remainder * 2n >= denominator ? quotient + 1n : quotient;
  return -remainder * 2n > denominator ? quotient - 1n : quotient;
}

test('a quotient is rounded half up, below zero too', () => {
  const numerator = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
  const property = fc.property(numerator, fc.bigInt({ min: 1n, max: 10n ** 12n }), (above, below) => {
    expect(divideHalfUp(above, below)).toBe(halfUp(above, below));
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('VAT is the exact product rounded half up', () => {
  const property = fc.property(fc.integer({ min: 0, max: maxAmountMinor }), fc.nat(10_000), (net, basisPoints) => {
    expect(BigInt(vatOf(net, basisPoints))).toBe(halfUp(BigInt(net) * BigInt(basisPoints), 10_000n));
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('both conversions are the exact quotient rounded half up', () => {
  const property = fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), rate, (minor, one) => {
    const unit = 10n ** BigInt(decimalsOf(one.currency));
    const perUnit = BigInt(one.perUnitScaled);
    const shown = halfUp(BigInt(minor) * 1_000_000n * unit, perUnit * 100n);
    expect(BigInt(convertFromBase(minor, one))).toBe(shown);
    expect(BigInt(convertToBase(minor, one))).toBe(halfUp(BigInt(minor) * perUnit * 100n, 1_000_000n * unit));
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('a formatted amount reads back as itself, with or without its decimals', () => {
  const decimals = fc.constantFrom('auto', 'always');
  const property = fc.property(amount, currency, decimals, (amountMinor, code, how) => {
    const text = formatMoney(amountMinor, code, { decimals: how as 'auto' | 'always' });
    const expected = { ok: true, amountMinor, currency: code, currencyGiven: true };
    expect(parseMoney(text, { defaultCurrency: 'AED' })).toEqual(expected);
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('a table shows fils in every amount or in none, and loses nothing', () => {
  const property = fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), currency, (amounts, code) => {
    const texts = formatAmounts(amounts, code);
    expect(new Set(texts.map((text) => text.split('.')[1]?.length)).size).toBe(1);
    const read = texts.map((text) => parseMoney(text, { defaultCurrency: 'AED' }));
    expect(read.map((one) => one.ok && one.amountMinor)).toEqual(amounts);
  });
  fc.assert(property);
});

test('equal parts sum to the whole, and only the last may differ', () => {
  const property = fc.property(
    fc.integer({ min: 0, max: maxAmountMinor }),
    fc.integer({ min: 1, max: 99 }),
    (total, count) => {
      const parts = allocateEvenly(total, count);
      expect(parts).toHaveLength(count);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(new Set(parts.slice(0, -1)).size).toBeLessThan(2);
      const last = parts.at(-1) ?? 0;
      expect(last - (parts[0] ?? 0)).toBeGreaterThanOrEqual(0);
      expect(last - (parts[0] ?? 0)).toBeLessThan(count);
    },
  );
  fc.assert(property);
});

test('whatever is typed gives a whole amount within limits, or a reason', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,-+ kmbnAEDUS$€٤٫٬k'/()"), maxLength: 20 }),
  );
  const property = fc.property(typed, (text) => {
    const read = parseMoney(text, { defaultCurrency: 'AED' });
    if (!read.ok) {
      expect(read.reason).not.toBe('');
      return;
    }
    expect(Number.isSafeInteger(read.amountMinor)).toBe(true);
    expect(read.amountMinor).toBeGreaterThan(0);
    expect(read.amountMinor).toBeLessThanOrEqual(maxAmountMinor);
  });
  fc.assert(property, { numRuns: 5_000 });
});
