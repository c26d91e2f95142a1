import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf, catalogueDay } from '#lib/testing/catalogue-fixture.ts';
import { discountPermille, priceFromRateCard, pricesInForce } from './card-price.ts';

describe('rate card', () => {
  const full = cardOf({ 1: 150_000, 2: 260_000, 4: 480_000, 8: 900_000, 12: 1_300_000, 26: 2_600_000, 52: 4_800_000 });
  const only4 = cardOf({ 4: 480_000 });
  const odd = cardOf({ 4: 1_000.5, 8: 1_999 });
  test.each([
    ['a listed length', full, 4, 1, 48_000_000, 4],
    ['a listed length, two spots', full, 4, 2, 96_000_000, 4],
    ['6 weeks of the domain page', only4, 6, 1, 72_000_000, 4],
    ['6 weeks, three spots', only4, 6, 3, 216_000_000, 4],
    ['the longest shorter one', full, 10, 1, 112_500_000, 8],
    ['beyond the longest', full, 60, 1, 553_846_200, 52],
    ['half a dirham goes up', cardOf({ 2: 1 }), 3, 1, 200, 2],
    ['below half a dirham goes down', cardOf({ 3: 1 }), 4, 1, 100, 3],
    ['rounded per spot, then times spots', cardOf({ 2: 1 }), 3, 2, 400, 2],
    ['a listed length keeps its fils', odd, 4, 1, 100_050, 4],
    ['pro rata from fils', odd, 6, 1, 150_100, 4],
  ])('%s', (_, card, weeks, spots, netMinor, listedWeeks) => {
    const isProRata = listedWeeks !== weeks;
    expect(priceFromRateCard(card, catalogueDay, weeks, spots)).toEqual({ netMinor, listedWeeks, isProRata });
  });

  test.each([
    ['nothing is listed', [], 4],
    ['nothing that short is listed', only4, 3],
    ['the only price is not in force yet', cardOf({ 4: 480_000 }, '2026-11-21'), 4],
  ])('no price where %s', (_, card, weeks) => {
    expect(priceFromRateCard(card, catalogueDay, weeks, 1)).toBeUndefined();
  });

  test('the card in force on the day counts, in any order', () => {
    const cards = [
      cardOf({ 4: 300 }, '2027-01-01'),
      cardOf({ 4: 200 }, '2026-11-20'),
      cardOf({ 4: 100 }, '2026-01-01'),
    ];
    for (const entries of [cards.flat(), cards.toReversed().flat()]) {
      const priceOn = (day: string) => priceFromRateCard(entries, day, 4, 1)?.netMinor;
      expect(['2026-11-19', '2026-11-20', '2026-12-31', '2027-01-01'].map(priceOn)).toEqual([
        10_000, 20_000, 20_000, 30_000,
      ]);
    }
  });

  test('twice the spots is twice the price, at any length', () => {
    const property = fc.property(fc.integer({ min: 1, max: 260 }), fc.integer({ min: 1, max: 99 }), (weeks, spots) => {
      const one = priceFromRateCard(full, catalogueDay, weeks, 1)?.netMinor ?? 0;
      expect(priceFromRateCard(full, catalogueDay, weeks, spots)?.netMinor).toBe(one * spots);
      expect(one % 100).toBe(0);
    });
    fc.assert(property);
  });

  test.each([
    [480_000, 450_000, 63],
    [480_000, 480_000, 0],
    [480_000, 240_000, 500],
    [480_000, 500_000, -42],
    [1_000, 999.5, 1],
    [1_000, 999.51, 0],
    [3, 2, 333],
  ])('card %s, net %s: %i tenths of a percent', (card, net, permille) => {
    expect(discountPermille(Math.round(card * 100), Math.round(net * 100))).toBe(permille);
  });
});

test('the prices in force: of two for one length the later, none from the future, the shortest length first', () => {
  const entry = (weeks: number, netMinor: number, effectiveOn: string) => ({ weeks, netMinor, effectiveOn });
  const entries = [
    entry(4, 3, '2027-01-01'),
    entry(4, 2, '2026-06-01'),
    entry(4, 1, '2026-01-01'),
    entry(1, 9, '2026-01-01'),
  ];
  expect(pricesInForce(entries, '2026-12-31')).toEqual([entry(1, 9, '2026-01-01'), entry(4, 2, '2026-06-01')]);
  expect(pricesInForce(entries, '2025-12-31')).toEqual([]);
});
