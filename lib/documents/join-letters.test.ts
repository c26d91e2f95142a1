import { expect, test } from 'vitest';
import { joinLetters } from './join-letters.ts';

const codes = (text: string) => [...text].map((letter) => letter.codePointAt(0)?.toString(16)).join(' ');

test.each([
  ['Marina', '4d 61 72 69 6e 61'],
  ['ب', 'fe8f'],
  ['ببب', 'fe91 fe92 fe90'],
  ['برج', 'fe91 feae fe9d'],
  ['بً ب', 'fe8f 64b 20 fe8f'],
  ['بَب', 'fe91 64e fe90'],
  ['ء', 'fe80'],
  ['بـ', 'fe91 640'],
])('%s has the shapes %s', (text, shapes) => {
  expect(codes(joinLetters(text))).toBe(shapes);
});
