import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writePptx } from '#lib/documents/pptx/write-pptx.ts';
import { prepareImages } from '#lib/documents/prepare-images.ts';
import { starterDeck } from '#lib/documents/starter-deck.ts';
import { demoImagesOf } from '#lib/documents/testing/demo-images.ts';
import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { Filling } from '../filling.ts';
import { toFilling } from '../to-filling.ts';

export type Change = Uint8Array | string | null | ((text: string) => string);

const brand = { name: 'Velmora Outdoor', inkColour: '101C2C', accentColour: '19A7A0' };

/** The deck that an admin begins with, as a file; `changes` replace, add or, with null, remove its parts. */
export async function makeDeck(changes: Record<string, Change> = {}): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Record<string, Uint8Array> = unzipSync(writePptx(await starterDeck(brand, '2026-11-24')));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete parts[path];
    else if (change instanceof Uint8Array) parts[path] = change;
    else parts[path] = strToU8(typeof change === 'string' ? change : change(partOf(parts, path)));
  }
  return packDeck(parts);
}

/** Parts as a file. */
export const packDeck = (parts: Zippable): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(parts, { mtime: new Date(1980, 0, 1) }));

const partOf = (parts: Record<string, Uint8Array>, path: string) => strFromU8(parts[path] ?? new Uint8Array());

/** The text of one part of a file. */
export const readPart = (file: Uint8Array, path: string): string => partOf(unzipSync(file), path);

/** What a snapshot of the demo fills a deck with. */
export async function fillingOf(snapshot: ProposalSnapshot): Promise<Filling> {
  return toFilling(snapshot, await prepareImages(demoImagesOf(snapshot)));
}

const namespaces = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');

const group =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A slide of these shapes. */
export const slideOf = (shapes: string): string =>
  `<p:sld ${namespaces}><p:cSld><p:spTree>${group}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

/** A box of text; the paragraphs are XML. */
export const boxOf = (paragraphs: string, { id = 2, alt = '' }: { id?: number; alt?: string } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Box ${id}" descr="${alt}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="2000000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

/** A paragraph of runs, each with a format of its own. */
export const paragraphOf = (...runs: string[]): string =>
  `<a:p>${runs.map((run, index) => `<a:r><a:rPr lang="en-US" sz="${1000 + index}"/><a:t>${run}</a:t></a:r>`).join('')}</a:p>`;

/** A deck of one slide. */
export const deckOfSlide = (shapes: string, more: Record<string, Change> = {}): Promise<Uint8Array<ArrayBuffer>> =>
  makeDeck({
    'ppt/slides/slide1.xml': slideOf(shapes),
    'ppt/presentation.xml': (text) => text.replace(/(<p:sldId [^>]*\/>)(<p:sldId [^>]*\/>)+/, '$1'),
    ...more,
  });
