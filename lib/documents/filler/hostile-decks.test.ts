import { resolve } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { say } from '#lib/core/say.ts';
import { writeSheet } from '../sheet/write-sheet.ts';
import { namedDecks } from '../testing/named-decks.ts';
import { snapshotOf } from '../testing/snapshot-fixture.ts';
import { answerJob } from './answer-job.ts';
import { askWorker } from './ask-worker.ts';
import type { FillerAnswer } from './filling.ts';
import { fillOwnDeck } from './run-filler.ts';
import {
  boxOf,
  type Change,
  deckOfSlide,
  fillingOf,
  makeDeck,
  packDeck,
  paragraphOf,
  slideOf,
} from './testing/make-deck.ts';

const filling = await fillingOf(snapshotOf(namedDecks['no photos, no logo']));
const good = await makeDeck();

const relationsTo =
  (target: string, more = '', type = 'hyperlink') =>
  (text: string) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${more}/></Relationships>`,
    );
const slideRelations = 'ppt/slides/_rels/slide1.xml.rels';
const contentType = (from: string, to: string) => (text: string) => text.replace(from, to);
const entities = `<!DOCTYPE a [<!ENTITY x "${'ha'.repeat(50)}"><!ENTITY y "&x;&x;&x;">]>`;
const slideWith = (before: string) => ({ 'ppt/slides/slide1.xml': `${before}${slideOf(boxOf(paragraphOf('Hello')))}` });
const nested = `${'<a:p>'.repeat(5_000)}${'</a:p>'.repeat(5_000)}`;
const manySlides = Object.fromEntries(
  Array.from({ length: 101 }, (_, index) => [`ppt/slides/slide${index + 20}.xml`, slideOf('')]),
);
const manyParts = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`ppt/media/m${index}.png`, 'x']));
const bytesAt = (bytes: Uint8Array, at: number, ...values: number[]) => {
  const changed = bytes.slice();
  changed.set(values, at < 0 ? changed.length + at : at);
  return changed;
};
/** Writes something else over a name wherever it stands, which keeps all lengths. */
const renamed = (from: string, to: string) => {
  const file = Buffer.from(good);
  for (let at = file.indexOf(from); at >= 0; at = file.indexOf(from, at + 1)) file.write(to, at, 'latin1');
  return new Uint8Array(file);
};
/** Says another unpacked size of the first entry, in both of its headers. */
const lyingAboutSize = () => {
  const file = Buffer.from(good);
  file.writeUInt32LE(10, file.indexOf('PK\x03\x04', 0, 'latin1') + 22);
  file.writeUInt32LE(10, file.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return new Uint8Array(file);
};
const encrypted = () => {
  const file = Buffer.from(good);
  file.writeUInt16LE(1, file.indexOf('PK\x01\x02', 0, 'latin1') + 8);
  return new Uint8Array(file);
};

const changed: Record<string, [changes: Record<string, Change>, reason: RegExp]> = {
  'a bomb of zeros': [{ 'ppt/media/zeros.png': new Uint8Array(60_000_000) }, /unpacks to more/],
  'too many parts': [manyParts, /unpacks to more/],
  'too many slides': [manySlides, /more than 100 slides/],
  'a part above the package': [{ '../evil.xml': '<a/>' }, /damaged/],
  'an absolute part': [{ '/etc/evil.xml': '<a/>' }, /damaged/],
  'a part on another drive': [{ 'C:evil.xml': '<a/>' }, /damaged/],
  'the same part twice, by case': [{ 'PPT/presentation.xml': '<a/>' }, /damaged/],
  'entities that expand': [slideWith(entities), /cannot be read/],
  'an outside entity': [slideWith('<!DOCTYPE a SYSTEM "file:///etc/passwd">'), /cannot be read/],
  'XML that is not well-formed': [slideWith('<oops>'), /cannot be read/],
  'another encoding': [slideWith('<?xml version="1.0" encoding="UTF-7"?>'), /cannot be read/],
  'UTF-16': [{ 'ppt/slides/slide1.xml': new Uint8Array(Buffer.from('\ufeff<a/>', 'utf16le')) }, /cannot be read/],
  'elements in elements without end': [{ 'ppt/slides/slide1.xml': slideOf(boxOf(nested)) }, /cannot be read/],
  'a link to the outside': [
    { [slideRelations]: relationsTo('https://evil.test/x', 'TargetMode="External"') },
    /links to the outside \(https:\/\/evil\.test\/x\)/,
  ],
  'a picture from the outside': [
    { [slideRelations]: relationsTo('http://evil.test/p.png', 'TargetMode="External"', 'image') },
    /links to the outside/,
  ],
  'an outside target that claims to be inside': [
    { [slideRelations]: relationsTo('file:///etc/passwd', '', 'image') },
    /links to the outside/,
  ],
  'a target above the package': [{ [slideRelations]: relationsTo('../../../../x.xml', '', 'image') }, /does not have/],
  'a macro': [{ 'ppt/vbaProject.bin': 'x' }, /macros/],
  'a macro by its content type': [
    { '[Content_Types].xml': contentType('presentation.main+xml', 'presentation.macroEnabled.main+xml') },
    /macros/,
  ],
  'a click that starts a program': [
    {
      'ppt/slides/slide1.xml': slideOf(
        boxOf('<a:p/>').replace('descr=""/>', 'descr=""><a:hlinkClick r:id="" action="ppaction://program"/></p:cNvPr>'),
      ),
    },
    /macros/,
  ],
  'an ActiveX control': [{ 'ppt/activeX/activeX1.xml': '<a/>' }, /macros or controls/],
  'an embedded file': [{ 'ppt/embeddings/oleObject1.bin': 'x' }, /embedded file/],
  'an embedded workbook': [{ 'ppt/data/book.xlsx': 'x' }, /embedded file/],
  'a Word document': [
    { '[Content_Types].xml': contentType('presentationml.presentation.main', 'wordprocessingml.document.main') },
    /embedded|not a presentation/,
  ],
  'a template file': [
    { '[Content_Types].xml': contentType('presentation.main+xml', 'template.main+xml') },
    /not a presentation/,
  ],
  'no list of parts': [{ '[Content_Types].xml': null }, /part of the deck is missing/],
  'no presentation': [{ 'ppt/presentation.xml': null }, /does not have/],
  'no slides': [{ 'ppt/presentation.xml': (text) => text.replace(/<p:sldIdLst>.*<\/p:sldIdLst>/, '') }, /no slides/],
};

const told = (answer: FillerAnswer) => (answer.ok ? 'taken' : say(`decks.${answer.fault}`, answer.values));

const made: Record<string, [bytes: Uint8Array, reason: RegExp]> = {
  nothing: [new Uint8Array(), /not a PowerPoint file/],
  'a text': [strToU8('Hello'), /not a PowerPoint file/],
  'an old deck or one with a password': [bytesAt(new Uint8Array(600), 0, 0xd0, 0xcf, 0x11, 0xe0), /old \.ppt/],
  'half a file': [good.slice(0, good.length / 2), /damaged/],
  'a file without its end': [good.slice(0, -10), /damaged/],
  'turned bits': [bytesAt(good, 5000, 1, 2, 3, 4, 5, 6, 7, 8), /damaged/],
  'a size that is not true': [lyingAboutSize(), /damaged/],
  'an encrypted part': [encrypted(), /damaged/],
  'backslashes in a name': [renamed('ppt/theme/theme1.xml', 'ppt\\..\\me/theme1.xml'), /damaged/],
  'any zip file': [packDeck({ 'a.txt': strToU8('a') }), /not a PowerPoint file/],
  'an Excel file': [await writeSheet({ name: 'Prices', columns: [], rows: [] }), /not a PowerPoint file/],
};

test.each(Object.entries(changed))('%s is refused', async (_name, [changes, reason]) => {
  const deck = await makeDeck(changes);
  expect(told(await answerJob({ deck, filling }))).toMatch(reason);
});

test.each(Object.entries(made))('%s is refused', async (_name, [bytes, reason]) => {
  expect(told(await answerJob({ deck: bytes, filling }))).toMatch(reason);
});

test('a refusal of the thread is an answer in words', async () => {
  const attempt = fillOwnDeck(strToU8('Hello'), filling);
  await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', message: expect.stringMatching(/PowerPoint/) });
});

test('what a printer or a lost picture leaves in a deck does no harm', async () => {
  const deck = await deckOfSlide(boxOf(paragraphOf('{{client}}')), {
    'ppt/printerSettings/printerSettings1.bin': 'x',
    [slideRelations]: relationsTo('NULL', '', 'image'),
  });
  const filled = await fillOwnDeck(deck, filling);
  expect(Object.keys(unzipSync(filled.deck))).not.toContain('ppt/printerSettings/printerSettings1.bin');
});

const job = { deck: good, filling };
const workerFile = (name: string) => resolve('lib', 'documents', 'filler', 'testing', `${name}-worker.ts`);

test('a deck that takes too long is given up', async () => {
  const attempt = askWorker(job, { file: workerFile('endless'), longestMs: 400, memoryMb: 64 });
  await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', message: expect.stringMatching(/too long/) });
});

test('a deck that takes all memory is given up, and the process lives', async () => {
  const attempt = askWorker(job, { file: workerFile('greedy'), longestMs: 20_000, memoryMb: 32 });
  await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', message: expect.stringMatching(/too large/) });
});
