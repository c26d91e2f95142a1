import { expect, test } from 'vitest';
import { type Box, pageHeight, pageWidth, sum, tableBox } from './deck.ts';
import { longestWord } from './measure-text.ts';
import { listPlaces } from './testing/list-places.ts';
import { madeDeck } from './testing/made-deck.ts';
import { type DeckName, namedDecks } from './testing/named-decks.ts';
import { snapshotOf } from './testing/snapshot-fixture.ts';
import { typstHeights } from './testing/typst-measure.ts';

const names = Object.keys(namedDecks) as DeckName[];
const footerY = 6.95;
const rounding = 0.001;

test.each(names)('%s: every text fits its box, as typst sets it', async (name) => {
  const places = (await madeDeck(name)).slides.flatMap(listPlaces);
  const heights = typstHeights(places.map(({ paragraphs, box }) => ({ paragraphs, width: box.width })));
  for (const [index, { paragraphs, box }] of places.entries()) {
    const words = paragraphs.map(({ text }) => text).join(' / ');
    expect(heights[index], words).toBeLessThanOrEqual(box.height + rounding);
    for (const { text, style } of paragraphs) {
      expect(longestWord(text, style), text).toBeLessThanOrEqual(box.width + rounding);
    }
  }
});

test.each(names)('%s: everything stands on its page, and tables above the foot', async (name) => {
  const deck = await madeDeck(name);
  for (const element of deck.slides.flatMap(({ elements }) => elements)) {
    const box = element.kind === 'table' ? tableBox(element) : element.box;
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(pageWidth + rounding);
    expect(box.y + box.height).toBeLessThanOrEqual(element.kind === 'table' ? footerY : pageHeight + rounding);
    if (element.kind !== 'table') continue;
    for (const { cells } of element.rows) expect(sum(cells.map(({ span }) => span))).toBe(element.columnWidths.length);
  }
});

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(names)('%s: no text stands under a photo', async (name) => {
  for (const { elements } of (await madeDeck(name)).slides) {
    for (const [index, element] of elements.entries()) {
      if (element.kind !== 'text') continue;
      const above = elements.slice(index + 1).filter((other) => other.kind === 'image');
      expect(above.filter(({ box }) => overlaps(box, element.box))).toEqual([]);
    }
  }
});

test.each(names)('%s: nothing covers the photo of a location', async (name) => {
  const { sites, brand } = snapshotOf(namedDecks[name]);
  for (const { elements } of (await madeDeck(name)).slides.slice(1, 1 + sites.length)) {
    const boxes = elements.flatMap((element) => (element.kind === 'table' ? [] : [element]));
    const photos = boxes.filter(({ kind }) => kind === 'image');
    const others = boxes.filter(({ kind }) => kind !== 'image');
    expect(photos).toHaveLength(brand.logoFileId ? 1 : 0);
    expect(others.filter(({ box }) => photos.some((photo) => overlaps(box, photo.box)))).toEqual([]);
  }
});

const slideNames = async (name: DeckName) => (await madeDeck(name)).slides.map((slide) => slide.name);

test('a deck is a cover, a page per location, the investment, the terms and whom to call', async () => {
  expect(await slideNames('two screens')).toEqual([
    'Cover',
    'Marina Gateway',
    'Creek Tower',
    'Investment',
    'Terms',
    'Contact',
  ]);
});

test('twelve locations are read on one page, twelve with options or long names on several', async () => {
  const pagesOf = async (name: DeckName) => (await slideNames(name)).filter((slide) => slide === 'Investment').length;
  expect(await pagesOf('twelve locations')).toBe(1);
  expect(await pagesOf('twelve locations of two lengths')).toBe(4);
  expect(await pagesOf('twelve locations with long names')).toBe(2);
  expect(await pagesOf('package of twelve')).toBe(2);
});

const tableTexts = async (name: DeckName) =>
  (await madeDeck(name)).slides
    .flatMap(({ elements }) => elements)
    .flatMap((element) => (element.kind === 'table' ? element.rows : []))
    .map(({ cells }) => cells.map(({ paragraphs, span }) => [paragraphs[0]?.text, span]));

test('a package merges what its locations have in common', async () => {
  expect(await tableTexts('package of three, other dates')).toEqual([
    [
      ['Location', 1],
      ['Marina Gateway', 1],
      ['Creek Tower', 1],
      ['Creek Walk 4', 1],
    ],
    [
      ['Start date', 1],
      ['1 Jan 2027', 1],
      ['1 Feb 2027', 1],
      ['1 Mar 2027', 1],
    ],
    [
      ['End date', 1],
      ['28 Jan 2027', 1],
      ['28 Feb 2027', 1],
      ['28 Mar 2027', 1],
    ],
    [
      ['Duration', 1],
      ['4 weeks', 3],
    ],
    [
      ['Net rate', 1],
      ['AED 5,000,000', 3],
    ],
    [
      ['Upload or production fee', 1],
      ['AED 3,000', 1],
      ['AED 1,500', 1],
      ['AED 5,000', 1],
    ],
    [
      ['Municipality fee', 1],
      ['AED 520', 3],
    ],
    [
      ['VAT 5 %', 1],
      ['AED 250,501', 3],
    ],
    [
      ['Total', 1],
      ['AED 5,260,521', 3],
    ],
  ]);
});

test('fils in one amount of a deck show in all of them', async () => {
  const rows = await tableTexts('fils everywhere');
  expect(rows.at(-1)).toEqual([
    ['Total', 1],
    ['AED 4,992.30', 1],
    ['AED 317,121.00', 1],
    ['AED 322,113.30', 1],
  ]);
});

test('another currency names its rate, its date and its source below the figures', async () => {
  const { slides } = await madeDeck('in dollars');
  const texts = slides
    .find(({ name }) => name === 'Investment')
    ?.elements.flatMap((element) => (element.kind === 'text' ? element.paragraphs.map(({ text }) => text) : []));
  expect(texts).toContain(
    'Amounts in USD are converted from AED at AED 3.6725 per USD (20 Nov 2026, Central Bank of the UAE).',
  );
});

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

test('in Arabic a table begins on the right, with its merged cells and the same figures', async () => {
  const rows = (await tableTexts('Arabic: package of three, other dates, in dollars')).map((cells) =>
    cells.map(([text, span]) => [plain(String(text)), span]),
  );
  expect(rows[0]).toEqual([
    ['ممشى الخور 4', 1],
    ['برج الخور', 1],
    ['بوابة المارينا', 1],
    ['الموقع', 1],
  ]);
  expect(rows[1]?.[0]).toEqual(['1 مارس 2027', 1]);
  expect(rows.slice(-2)).toEqual([
    [
      ['USD 68,243.98', 3],
      ['ضريبة القيمة المضافة 5 %', 1],
    ],
    [
      ['USD 1,433,123.49', 3],
      ['الإجمالي', 1],
    ],
  ]);
});

test.each([
  ['two screens', 'Arabic: two screens'],
  ['four locations', 'Arabic: four locations'],
  ['package of two', 'Arabic: package of two'],
] as const)('%s has the same figures in Arabic', async (english, arabic) => {
  const figuresIn = async (name: DeckName) =>
    (await tableTexts(name)).map((cells) =>
      cells.map(([text]) => plain(String(text))).filter((text) => text?.startsWith('AED')),
    );
  const turned = (await figuresIn(arabic)).map((cells) => cells.reverse());
  expect(turned).toEqual(await figuresIn(english));
});
