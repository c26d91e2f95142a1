import { expect, test } from 'vitest';
import { readPrices } from './read-prices.ts';

test('amounts as people write them become fils; what is left out is no price', () => {
  expect(readPrices({ 4: '450k', 1: ' 125,000.50 ', 8: '', 12: ' ' })).toEqual({
    prices: [
      { weeks: 1, netMinor: 12_500_050 },
      { weeks: 4, netMinor: 45_000_000 },
    ],
    problems: {},
  });
});

test('what is no amount in dirhams says so at its length', () => {
  const { prices, problems } = readPrices({ 2: 'about 5', 4: 'USD 20,000', 8: '0', 26: '1m' });
  expect(prices).toEqual([{ weeks: 26, netMinor: 100_000_000 }]);
  expect(Object.keys(problems)).toEqual(['2', '4', '8']);
  expect(problems[4]).toBe('A rate card is in AED.');
});
