import { expect, test } from 'vitest';
import {
  countInArabic,
  formatCount,
  formatPermille,
  formatScaled,
  joinInArabic,
  joinWords,
  plainDigits,
} from './format.ts';

test.each([
  [1_667, 2, '16.67'],
  [1_250, 2, '12.5'],
  [1_000, 2, '10'],
  [5, 2, '0.05'],
  [0, 2, '0'],
  [-63, 1, '-6.3'],
  [-5, 2, '-0.05'],
  [7, 0, '7'],
])('%i with %i decimals is %s', (value, places, text) => {
  expect(formatScaled(value, places)).toBe(text);
});

test.each([
  [63, '6.3 %'],
  [100, '10 %'],
  [-42, '-4.2 %'],
  [0, '0 %'],
])('%i tenths of a percent are %s', (permille, text) => {
  expect(formatPermille(permille)).toBe(text);
});

test('a count, a list and foreign digits read as people write them', () => {
  expect([0, 1, 2].map((count) => formatCount(count, 'spot'))).toEqual(['0 spots', '1 spot', '2 spots']);
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((words) => joinWords(words))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
  expect(joinWords(['A', 'B'], 'or')).toBe('A or B');
  expect(plainDigits('\u200f٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹\u00a0\u202fx')).toBe('0123456789 0123456789 x');
});

const week = { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' };

test.each([
  [1, 'أسبوع واحد'],
  [2, 'أسبوعان'],
  [3, '3 أسابيع'],
  [10, '10 أسابيع'],
  [11, '11 أسبوعًا'],
  [52, '52 أسبوعًا'],
  [100, '100 أسبوع'],
  [102, '102 أسبوع'],
  [104, '104 أسابيع'],
])('%i weeks in Arabic are "%s"', (count, text) => {
  expect(countInArabic(count, week)).toBe(text);
});

test('words are joined in Arabic', () => {
  expect([[], ['أ'], ['أ', 'ب'], ['أ', 'ب', 'ج']].map((words) => joinInArabic(words))).toEqual([
    '',
    'أ',
    'أ وب',
    'أ، ب وج',
  ]);
  expect(joinInArabic(['أ', '\u2068B\u2069'])).toBe('أ و \u2068B\u2069');
  expect(joinInArabic(['أ', 'ب'], 'or')).toBe('أ أو ب');
});
