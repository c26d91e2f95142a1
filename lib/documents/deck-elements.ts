import type { Box, ImageElement, Paragraph, ShapeElement, SlideElement, TextElement } from './deck.ts';
import { paragraph, textStyle, titleStyle } from './deck-style.ts';
import { fitParagraphs } from './measure-text.ts';
import type { DeckImage } from './prepare-images.ts';
import type { Palette } from './rules/palette.ts';

type TextOptions = Partial<Pick<TextElement, 'anchor' | 'isTitle'>>;

/** Text in a box, made smaller where it would not fit. */
export function text(box: Box, paragraphs: Paragraph[], { anchor = 'top', isTitle }: TextOptions = {}): TextElement {
  return { kind: 'text', box, paragraphs: fitParagraphs(paragraphs, box), anchor, ...(isTitle && { isTitle }) };
}

/** An image that fills its box; `description` is for those who cannot see it. */
export function photo(box: Box, image: DeckImage, description: string): ImageElement {
  return { kind: 'image', box, image, description };
}

/** A filled box, or one that fades. */
export const shape = (box: Box, colour: string, fade?: ShapeElement['fade']): ShapeElement => ({
  kind: 'shape',
  box,
  colour,
  ...(fade && { fade }),
});

/** The short stroke in the brand's accent that stands before a title. */
export const accentStroke = (x: number, y: number, colour: string): ShapeElement =>
  shape({ x, y, width: 0.55, height: 0.055 }, colour);

/** What most logos have of nothing at their sides, in inches. */
const logoInset = 0.1;

/** The brand's logo in the left of a box, or its name where it has none. */
export function brandMark(
  box: Box,
  brand: { name: string; logo: DeckImage | undefined },
  colour: string,
): SlideElement {
  const { name, logo } = brand;
  if (!logo) return text(box, [paragraph(name, titleStyle(20, colour))], { anchor: 'middle' });
  const width = Math.min(box.width, (box.height * logo.width) / logo.height);
  const height = (width * logo.height) / logo.width;
  return photo({ ...box, x: box.x - logoInset, width, height }, logo, name);
}

/** A figure or a fact under its quiet label. */
export function labelled(
  box: Box,
  label: string,
  value: string,
  colours: { label: string; value: string },
): TextElement {
  return text(box, [
    paragraph(label, textStyle(10, colours.label)),
    paragraph(value, textStyle(13, colours.value, { isBold: true }), 2),
  ]);
}

/** The quiet line at the foot of a page on paper. */
export function footer(words: string, palette: Palette): TextElement {
  const box = { x: 0.75, y: 6.97, width: 11.833, height: 0.22 };
  return text(box, [paragraph(words, textStyle(9, palette.muted))], { anchor: 'middle' });
}
