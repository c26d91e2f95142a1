import { expect, test } from 'vitest';
import { cardOf } from '#lib/testing/catalogue-fixture.ts';
import { sortRateCard } from './rate-card.ts';

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
