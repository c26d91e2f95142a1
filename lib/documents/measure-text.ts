import { type Paragraph, pointsPerInch, sum, type TextStyle } from './deck.ts';
import { fonts } from './fonts.ts';
import { joinLetters } from './join-letters.ts';

/** Marks that keep a piece of text in its own direction; they take no room. */
const isolateMark = /[\u2066-\u2069]/;

const arabicLetter = /\p{Script=Arabic}/u;
/** Kerning moves Latin letters together, and some Arabic ones apart. */
const arabicKerning = 1.03;

/** The width of a line of text in inches, never less than it takes. */
export function widthOf(text: string, style: TextStyle): number {
  const { advanceOf } = style.isBold ? fonts().bold : fonts().regular;
  let points = 0;
  for (const character of joinLetters(text)) {
    if (isolateMark.test(character)) continue;
    const share = arabicLetter.test(character) ? arabicKerning : 1;
    points += share * advanceOf(character.codePointAt(0) ?? 0) * style.sizePt + style.trackingPt;
  }
  return points / pointsPerInch;
}

/** On how many lines a text stands in a width in inches, broken at its spaces. */
export function countLines(text: string, style: TextStyle, width: number): number {
  const space = widthOf(' ', style);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \u200b]+/)) {
    const needed = widthOf(word, style);
    if (used > 0 && used + space + needed > width) {
      lines += 1;
      used = needed;
    } else {
      used += (used > 0 ? space : 0) + needed;
    }
  }
  return lines;
}

/** The height in inches of paragraphs in a width in inches. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  const heights = paragraphs.map(({ text, style, gapBeforePt = 0 }, index) => {
    const lines = countLines(text, style, width);
    return (lines * style.sizePt * style.lineHeight + (index > 0 ? gapBeforePt : 0)) / pointsPerInch;
  });
  return sum(heights);
}

const smallestScale = 0.3;
const scaleStep = 0.025;

/**
 * The paragraphs at the largest size, from their own down to a third of it, at which they fit a box. A word that is wider
 * than the box may be broken anywhere.
 */
export function fitParagraphs(paragraphs: Paragraph[], box: { width: number; height: number }): Paragraph[] {
  for (let scale = 1; scale > smallestScale; scale -= scaleStep) {
    const scaled = scaleParagraphs(paragraphs, scale);
    const isWide = scaled.some(({ text, style }) => longestWord(text, style) > box.width);
    if (!isWide && heightOf(scaled, box.width) <= box.height) return scaled;
  }
  return breakWords(scaleParagraphs(paragraphs, smallestScale), box.width);
}

function scaleParagraphs(paragraphs: readonly Paragraph[], scale: number): Paragraph[] {
  if (scale === 1) return [...paragraphs];
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    style: { ...paragraph.style, sizePt: Math.floor(paragraph.style.sizePt * scale * 10) / 10 },
    ...(paragraph.gapBeforePt && { gapBeforePt: Math.floor(paragraph.gapBeforePt * scale * 10) / 10 }),
  }));
}

/** The width in inches of the widest word. */
export const longestWord = (text: string, style: TextStyle): number =>
  Math.max(...text.split(/[ \u200b]+/).map((word) => widthOf(word, style)));

/** The same paragraphs with a place to break (a zero-width space) in every word that is wider than `width` inches. */
export function breakWords(paragraphs: readonly Paragraph[], width: number): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const words = paragraph.text.split(' ').map((word) => breakWord(word, paragraph.style, width));
    return { ...paragraph, text: words.join(' ') };
  });
}

function breakWord(word: string, style: TextStyle, width: number): string {
  if (widthOf(word, style) <= width) return word;
  let broken = '';
  let used = 0;
  for (const character of word) {
    const needed = widthOf(character, style);
    if (used + needed > width) {
      broken += '\u200b';
      used = 0;
    }
    broken += character;
    used += needed;
  }
  return broken;
}
