import { expect, test } from 'vitest';
import { type Deck, pageWidth } from './deck.ts';
import { accentStroke, shape, text } from './deck-elements.ts';
import { directionOf, paragraph, textStyle } from './deck-style.ts';
import { mirrorDeck } from './mirror-deck.ts';

const style = textStyle(12, '000000');
const cell = (words: string, align: 'left' | 'right') => ({
  paragraphs: [paragraph(words, { ...style, align })],
  span: 1,
  fill: null,
  ruleBelow: null,
});
const deck = (elements: Deck['slides'][number]['elements']): Deck => ({
  title: '',
  author: '',
  language: 'ar',
  issuedOn: '2026-11-24',
  brand: { ink: '000000', accent: '000000' },
  slides: [{ name: '', ground: 'FFFFFF', elements }],
});
const mirrored = (...elements: Deck['slides'][number]['elements']) => mirrorDeck(deck(elements)).slides[0]?.elements;

test('what stood on the left stands on the right, and a fade goes the other way', () => {
  const faded = shape({ x: 1, y: 2, width: 3, height: 4 }, '000000', { from: 1, to: 0 });
  expect(mirrored(accentStroke(0.75, 1, 'FF0000'), faded)).toMatchObject([
    { box: { x: pageWidth - 0.75 - 0.55, y: 1 } },
    { box: { x: pageWidth - 4, width: 3 }, fade: { from: 0, to: 1 } },
  ]);
});

test('text is aligned the other way; what has no direction of its own reads from the right', () => {
  const words = ['بوابة', 'Creek', '\u2066AED 5\u2069', '\u2068Sightline\u2069، بوابة'];
  const box = { x: 0, y: 0, width: 5, height: 5 };
  const [element] =
    mirrored(
      text(
        box,
        words.map((one) => paragraph(one, style)),
      ),
    ) ?? [];
  const paragraphs = element?.kind === 'text' ? element.paragraphs : [];
  expect(paragraphs.map(({ isRightToLeft }) => isRightToLeft)).toEqual([true, false, true, true]);
  expect(new Set(paragraphs.map((one) => one.style.align))).toEqual(new Set(['right']));
});

test('a table has its last column first, and its figures below each other', () => {
  const rows = [{ height: 1, cells: [cell('Total', 'left'), { ...cell('AED 5', 'right'), span: 2 }] }];
  const table = { kind: 'table' as const, x: 1, y: 1, columnWidths: [2, 1, 1.5], rows, description: '' };
  const [turned] = mirrored(table) ?? [];
  expect(turned).toMatchObject({ x: pageWidth - 5.5, columnWidths: [1.5, 1, 2] });
  const cells = turned?.kind === 'table' ? (turned.rows[0]?.cells ?? []) : [];
  expect(cells.map(({ span, paragraphs }) => [span, paragraphs[0]?.text, paragraphs[0]?.style.align])).toEqual([
    [2, 'AED 5', 'right'],
    [1, 'Total', 'right'],
  ]);
});

test('letters that join have no space between them', () => {
  const spaced = { ...style, trackingPt: 2 };
  expect(paragraph('الموقع', spaced).style.trackingPt).toBe(0);
  expect(paragraph('LOCATION', spaced).style.trackingPt).toBe(2);
});

test.each([
  ['Creek برج', 'ltr'],
  ['3 برج Creek', 'rtl'],
  ['\u2068Creek\u2069 برج', 'rtl'],
  ['\u2066AED 5\u2069 · 7', undefined],
  ['', undefined],
])('%j reads %s', (words, direction) => {
  expect(directionOf(words)).toBe(direction);
});
