import { expect, test } from 'vitest';
import { formatScaled } from '#lib/core/format.ts';
import { readScaled } from './read-scaled.ts';

test.each<[string, number, number | undefined]>([
  ['5', 2, 500],
  [' 5.5 % ', 2, 550],
  ['5.50', 2, 550],
  ['٥٫٥٪', 2, 550],
  ['3.6725', 6, 3_672_500],
  ['0', 2, 0],
  ['5.555', 2, undefined],
  ['-5', 2, undefined],
  ['5,5', 2, undefined],
  ['about 5', 2, undefined],
  ['', 2, undefined],
  ['1e3', 2, undefined],
  ['9999999999', 2, undefined],
])('%j with %i places is %s', (text, places, scaled) => {
  expect(readScaled(text, places)).toBe(scaled);
});

test('reads what is written', () => {
  for (const value of [0, 1, 500, 550, 3_672_500, 979_000]) expect(readScaled(formatScaled(value, 6), 6)).toBe(value);
});
