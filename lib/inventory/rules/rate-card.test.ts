import { expect, test } from 'vitest';
import { cardOf } from '#lib/testing/catalogue-fixture.ts';
import { checkRateCard, sortRateCard } from './rate-card.ts';

test('prices are in force, to come or over', () => {
  const [old, older, now, next, later] = [
    cardOf({ 4: 300_000, 8: 550_000 }, '2025-06-01'),
    cardOf({ 4: 250_000 }, '2025-01-01'),
    cardOf({ 4: 400_000 }, '2026-11-20'),
    cardOf({ 8: 800_000, 4: 450_000 }, '2026-12-01'),
    cardOf({ 4: 500_000 }, '2027-01-01'),
  ];
  const sorted = sortRateCard([...later, ...next, ...old, ...older, ...now], '2026-11-20');
  expect(sorted).toEqual({
    inForce: [now[0], old[1]],
    upcoming: [next[0], next[1], later[0]],
    past: [old[0], older[0]],
  });
});

test.each([
  ['2026-11-20', [1, 4], []],
  ['2027-01-01', [4], []],
  ['2026-11-19', [4], ['effectiveOn']],
  ['2026-11-20', [4, 1, 4], ['prices.2.weeks']],
])('prices from %s for %j weeks', (effectiveOn, lengths, paths) => {
  const prices = lengths.map((weeks) => ({ weeks }));
  expect(checkRateCard({ effectiveOn, prices }, '2026-11-20').map(({ path }) => path)).toEqual(paths);
});
