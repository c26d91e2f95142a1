import { expect, test } from 'vitest';
import { paragraph, textStyle } from './deck-style.ts';
import { countLines, fitParagraphs, heightOf, widthOf } from './measure-text.ts';
import { typstWidths } from './testing/typst-measure.ts';

const lines = [
  'Marina Gateway',
  'AED 123,456,789.00',
  'AVATAR To. Ty, Wa',
  'بوابة المارينا 2',
  'Creek (برج الخور)',
  'جزيرة السعديات، لا إله الأولى لأ لإ لآ',
  'ابتداءً من \u20681 يناير 2027\u2069، مُقدَّم إلى \u2066AED 1,316,196\u2069',
  'سيسس صصض ططظ عغع فقق ككل مممن ههه وويي ؤؤ ةة ئئ ىى آآ',
  '–·&',
];
const plain = textStyle(12, '000000');

test.each([
  ['regular', plain],
  ['bold', textStyle(34, '000000', { isBold: true })],
  ['spaced', textStyle(10.5, '000000', { isBold: true, trackingPt: 1.6 })],
])('%s text is never wider than measured, and digits are exact', (_, style) => {
  const set = typstWidths(lines, style);
  for (const [index, line] of lines.entries()) {
    expect(widthOf(line, style), line).toBeGreaterThanOrEqual((set[index] ?? 0) - 0.001);
  }
  const [digits = 0] = typstWidths(['1234567890'], style);
  expect(Math.abs(widthOf('1234567890', style) - digits)).toBeLessThan(0.03);
});

test('text breaks at its spaces only where a line is full', () => {
  const width = widthOf('Creek Walk', plain);
  expect(countLines('Creek Walk', plain, width)).toBe(1);
  expect(countLines('Creek Walk', plain, width - 0.01)).toBe(2);
  expect(countLines('Creek Walk Creek Walk', plain, width)).toBe(2);
});

test('what fits keeps its size, what does not is set smaller', () => {
  const words = [paragraph('A line of words that is rather long for its box', plain)];
  expect(fitParagraphs(words, { width: 6, height: 1 })).toEqual(words);
  const box = { width: 2, height: 0.35 };
  const [fitted] = fitParagraphs(words, box);
  expect(fitted?.style.sizePt).toBeLessThan(12);
  expect(heightOf(fitted ? [fitted] : [], box.width)).toBeLessThanOrEqual(box.height);
});

test('a word that is too long at any size is broken, and reads the same', () => {
  const word = 'W'.repeat(100);
  const [fitted] = fitParagraphs([paragraph(word, plain)], { width: 1, height: 3 });
  expect(fitted?.text).toContain('\u200b');
  expect(fitted?.text.replaceAll('\u200b', '')).toBe(word);
});
