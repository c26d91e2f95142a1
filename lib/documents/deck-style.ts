import type { Paragraph, TextStyle } from './deck.ts';

/** Where the content of a page stands, in inches. */
export const margin = 0.75;
export const contentWidth = 13.333 - 2 * margin;

type StyleOptions = Partial<Omit<TextStyle, 'sizePt' | 'colour'>>;

/** Running text at a size and in a colour; what else it is, is said by name. */
export function textStyle(sizePt: number, colour: string, options: StyleOptions = {}): TextStyle {
  return { sizePt, colour, isBold: false, align: 'left', lineHeight: 1.3, trackingPt: 0, ...options };
}

/** Small capitals with air between them, above a title. */
export const eyebrowStyle = (colour: string): TextStyle => textStyle(10.5, colour, { isBold: true, trackingPt: 0.9 });

/** How titles are written, at a size in points. */
export const titleStyle = (sizePt: number, colour: string): TextStyle =>
  textStyle(sizePt, colour, { isBold: true, lineHeight: 1.16 });

/**
 * One paragraph: any white space is one space, but for those that hold words together, and characters that no file may carry are gone. Arabic letters join, so
 * that no space stands between them.
 */
export function paragraph(text: string, style: TextStyle, gapBeforePt?: number): Paragraph {
  const clean = text
    .toWellFormed()
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim();
  return {
    text: clean,
    style: arabicLetter.test(clean) ? { ...style, trackingPt: 0 } : style,
    isRightToLeft: directionOf(clean) === 'rtl',
    ...(gapBeforePt !== undefined && { gapBeforePt }),
  };
}

const arabicLetter = /\p{Script=Arabic}/u;
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const isolated = /[\u2066-\u2068][^\u2069]*\u2069/g;

/** How a text reads by its first letter outside of isolates (Unicode bidi, P2 and P3); undefined where it has none. */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const [letter] = /\p{L}/u.exec(text.replace(isolated, '')) ?? [];
  if (!letter) return undefined;
  return rightToLeftLetter.test(letter) ? 'rtl' : 'ltr';
}
