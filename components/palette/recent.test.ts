import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRecent, type Place, readRecent } from './recent.ts';

const place = (number: number): Place => ({ kind: 'proposal', href: `/proposals/P-${number}`, label: `P-${number}` });
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('keeps the last five places of each person, the newest first and each once', () => {
  for (const number of [1, 2, 3, 4, 5, 6, 3]) keepRecent('usr_a', place(number));
  expect(readRecent('usr_a').map(({ label }) => label)).toEqual(['P-3', 'P-6', 'P-5', 'P-4', 'P-2']);
  expect(readRecent('usr_b')).toEqual([]);
});

test('shows nothing of what it did not write itself', () => {
  kept.set('palette-recent:usr_a', '[{"href":"https://elsewhere.example","label":"x"},null,{"href":"/a"}]');
  expect(readRecent('usr_a')).toEqual([]);
  kept.set('palette-recent:usr_a', '{');
  expect(readRecent('usr_a')).toEqual([]);
});
