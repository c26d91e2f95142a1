import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One family for Latin and Arabic. */
export const fontFamily = 'IBM Plex Sans Arabic';

/** Where the installed package keeps its files. */
export const fontFolder = resolve('node_modules', '@expo-google-fonts', 'ibm-plex-sans-arabic');

export type FontCut = { bytes: Buffer; advanceOf: (codePoint: number) => number };
type Fonts = { regular: FontCut; bold: FontCut };
let read: Fonts | undefined;

/** The two cuts that the documents are set in, read once from the installed package. */
export function fonts(): Fonts {
  read ??= {
    regular: readCut('400Regular/IBMPlexSansArabic_400Regular.ttf'),
    bold: readCut('700Bold/IBMPlexSansArabic_700Bold.ttf'),
  };
  return read;
}

function readCut(file: string): FontCut {
  const bytes = readFileSync(resolve(fontFolder, file));
  return { bytes, advanceOf: readAdvances(bytes) };
}

/** How far the pen moves for a character, in ems; a character that the font lacks counts as a whole em. */
function readAdvances(bytes: Buffer): (codePoint: number) => number {
  const tableAt = findTables(bytes);
  const unitsPerEm = bytes.readUInt16BE(tableAt('head') + 18);
  const metricCount = bytes.readUInt16BE(tableAt('hhea') + 34);
  const glyphs = readGlyphIndexes(bytes, tableAt('cmap'));
  const metricsAt = tableAt('hmtx');
  return (codePoint) => {
    const glyph = glyphs.get(codePoint);
    if (glyph === undefined) return 1;
    return bytes.readUInt16BE(metricsAt + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
  };
}

function findTables(bytes: Buffer): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    offsets.set(bytes.toString('latin1', record, record + 4), bytes.readUInt32BE(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
    return offset;
  };
}

/** Characters to glyphs from the segments of the font's Unicode map (OpenType, cmap format 4). */
function readGlyphIndexes(bytes: Buffer, cmapAt: number): Map<number, number> {
  const map = cmapAt + bytes.readUInt32BE(cmapAt + 8);
  if (bytes.readUInt16BE(map) !== 4) throw new Error('The font maps its characters in an unexpected format.');
  const size = bytes.readUInt16BE(map + 6);
  const endsAt = map + 14;
  const startsAt = endsAt + size + 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const delta = bytes.readUInt16BE(startsAt + size + segment);
    const rangeAt = startsAt + 2 * size + segment;
    const range = bytes.readUInt16BE(rangeAt);
    const first = bytes.readUInt16BE(startsAt + segment);
    const last = Math.min(bytes.readUInt16BE(endsAt + segment), 0xfffe);
    for (let code = first; code <= last; code++) {
      const glyph = range === 0 ? code : bytes.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
