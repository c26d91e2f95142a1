import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertFromBase, maxAmountMinor, vatOf } from '#lib/core/money.ts';
import { anyCityFee, usdRate } from '#lib/testing/catalogue-fixture.ts';
import { grandTotal, type PriceBasis, priceOption, pricePackage, type SiteFee } from './rules.ts';
import type { Price, PriceRows } from './schema/snapshot.ts';

const given = { from: 'given', note: '' } as const;
const amount = fc.integer({ min: 1, max: maxAmountMinor });
const rate = fc.option(
  fc.record({
    currency: fc.constantFrom('USD', 'EUR', 'SAR', 'KWD', 'JPY'),
    perUnitScaled: fc.integer({ min: 20_000, max: 20_000_000 }),
  }),
);
const basis: fc.Arbitrary<PriceBasis> = fc.record({
  municipalityRows: fc.array(
    fc.nat(10_000_000).map((amountMinor) => ({ ...anyCityFee, amountMinor })),
    { maxLength: 3 },
  ),
  municipalityQuantity: fc.integer({ min: 1, max: 99 }),
  vatBasisPoints: fc.nat(10_000),
  rate: rate.map((one) => one && { ...usdRate, ...one }),
});
const fees = fc
  .array(fc.nat(1_000_000_000), { maxLength: 12 })
  .map((amounts) =>
    amounts.map((amountMinor, siteIndex): SiteFee => ({ siteIndex, kind: 'upload_fee', amountMinor, source: given })),
  );
const price = fc.tuple(basis, amount, fees).map(([common, netMinor, list]) => {
  const whole = pricePackage({ ...common, netMinor, netSource: given, fees: list });
  const [fee = null] = list;
  const single = priceOption({ ...common, netMinor, netSource: given, siteIndex: 0, fee });
  return { common, both: [whole, single] };
});

const sumOf = ({ netMinor, feeMinor, municipalityMinor, vatMinor }: PriceRows) =>
  BigInt(netMinor) + BigInt(feeMinor) + BigInt(municipalityMinor) + BigInt(vatMinor);
const bigSum = (values: number[]) => values.reduce((sum, value) => sum + BigInt(value), 0n);

test('a column adds up exactly, in dirhams and in every other currency', () => {
  const property = fc.property(price, ({ both }) => {
    for (const { base, shown } of both) {
      expect(BigInt(base.totalMinor)).toBe(sumOf(base));
      expect(BigInt(shown.totalMinor)).toBe(sumOf(shown));
    }
  });
  fc.assert(property);
});

test('the total is the sum of the lines and of their VAT, each rounded by itself', () => {
  const property = fc.property(price, ({ both, common }) => {
    for (const { lines, base } of both) {
      for (const line of lines) {
        expect(line.netMinor).toBe(line.unitMinor * line.quantity);
        expect(line.vatMinor).toBe(vatOf(line.netMinor, common.vatBasisPoints));
      }
      const parts = lines.flatMap(({ netMinor, vatMinor }) => [netMinor, vatMinor]);
      expect(BigInt(base.totalMinor)).toBe(bigSum(parts));
      expect(base.vatMinor).toBe(lines.reduce((sum, { vatMinor }) => sum + vatMinor, 0));
    }
  });
  fc.assert(property);
});

/** How many separately rounded figures a shown total is made of. */
const roundedFigures = ({ lines }: Price) => 3 + lines.filter(({ kind }) => kind.endsWith('_fee')).length;

test('a converted total differs from the exact one by at most half a minor unit per figure', () => {
  const property = fc.property(price, ({ both, common: { rate } }) => {
    for (const one of both) {
      const exact = rate ? convertFromBase(one.base.totalMinor, rate) : one.base.totalMinor;
      const figures = rate ? roundedFigures(one) : 0;
      expect(Math.abs(one.shown.totalMinor - exact) * 2).toBeLessThanOrEqual(figures + 1);
    }
  });
  fc.assert(property);
});

test('the total over all sites adds up by rows and by columns', () => {
  const property = fc.property(fc.array(price, { minLength: 1, maxLength: 12 }), (prices) => {
    const columns = prices.map(({ both }) => both[1]?.shown).filter((rows) => rows !== undefined);
    const total = grandTotal(columns);
    expect(BigInt(total.totalMinor)).toBe(sumOf(total));
    expect(BigInt(total.totalMinor)).toBe(bigSum(columns.map(({ totalMinor }) => totalMinor)));
    expect(BigInt(total.vatMinor)).toBe(bigSum(columns.map(({ vatMinor }) => vatMinor)));
  });
  fc.assert(property);
});
