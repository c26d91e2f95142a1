import {
  type Box,
  cellPadding,
  type Deck,
  type ImageElement,
  type Paragraph,
  pageHeight,
  pageWidth,
  type Rule,
  type ShapeElement,
  type Slide,
  type SlideElement,
  type TableCell,
  type TableElement,
  type TextElement,
} from '../deck.ts';
import { fontFamily } from '../fonts.ts';

/** How far a line reaches below its baseline, in ems: what a presentation program leaves there, too. */
const belowBaseline = 0.34;

/** Where the compiler finds an image of a deck. */
export const imagePath = ({ key, format }: ImageElement['image']): string => `/images/${key}.${format}`;

/** How all text is set: one font, and no space between lines but their own height. */
export const typesetting = [
  `#set text(font: ${literal(fontFamily)}, dir: ltr, hyphenate: false)`,
  '#set par(leading: 0pt, spacing: 0pt, linebreaks: "simple")',
  '#show heading: it => it.body',
].join('\n');

/** A deck in typst's language. Texts are string literals only, so that nothing in them is markup. */
export function typstSource(deck: Deck): string {
  const [year, month, day] = deck.issuedOn.split('-').map(Number);
  const date = `datetime(year: ${year}, month: ${month}, day: ${day})`;
  return [
    `#set document(title: ${literal(deck.title)}, author: ${literal(deck.author)}, date: ${date})`,
    `#set page(width: ${pageWidth}in, height: ${pageHeight}in, margin: 0pt)`,
    typesetting,
    `#set text(lang: ${literal(deck.language)})`,
    deck.slides.map(slideSource).join('\n#pagebreak()\n'),
  ].join('\n');
}

function slideSource({ ground, elements }: Slide): string {
  const page = { x: 0, y: 0, width: pageWidth, height: pageHeight };
  const paper: ShapeElement = { kind: 'shape', box: page, colour: ground };
  return [paper, ...elements].map(elementSource).join('\n');
}

function elementSource(element: SlideElement): string {
  switch (element.kind) {
    case 'image':
      return imageSource(element);
    case 'shape':
      return place(element.box, `rect(width: 100%, height: 100%, fill: ${shapeFill(element)})`);
    case 'text':
      return textSource(element);
    case 'table':
      return tableSource(element);
  }
}

function imageSource({ box, image, description }: ImageElement): string {
  const alt = description ? `, alt: ${literal(description)}` : '';
  return place(box, `image(${literal(imagePath(image))}, width: 100%, height: 100%, fit: "cover"${alt})`);
}

function shapeFill({ colour, fade }: ShapeElement): string {
  if (!fade) return rgb(colour);
  return `gradient.linear(${rgb(colour, fade.from)}, ${rgb(colour, fade.to)})`;
}

function textSource({ box, paragraphs, anchor, isTitle }: TextElement): string {
  const vertical = { top: 'top', middle: 'horizon', bottom: 'bottom' }[anchor];
  const body = paragraphsSource(paragraphs);
  return place(box, `align(left + ${vertical}, ${isTitle ? `heading(outlined: true, ${body})` : body})`);
}

function tableSource({ x, y, columnWidths, rows }: TableElement): string {
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => cellSource(cell, index === 0)));
  const { x: insetX, y: insetY } = cellPadding;
  const [header = [], ...others] = rows.map((row) => cells.splice(0, row.cells.length));
  const parts = [
    `columns: (${tuple(columnWidths.map(inches))})`,
    `rows: (${tuple(rows.map((row) => inches(row.height)))})`,
    `inset: (x: ${insetX}in, y: ${insetY}in)`,
    'stroke: none',
    `table.header(${header.join(', ')})`,
    ...others.flat(),
  ];
  return `#place(top + left, dx: ${inches(x)}, dy: ${inches(y)}, table(${parts.join(',\n')}))`;
}

function cellSource({ paragraphs, span, fill, ruleBelow }: TableCell, isHeader: boolean): string {
  const options = [
    `colspan: ${span}`,
    `align: left + ${isHeader ? 'bottom' : 'horizon'}`,
    `fill: ${fill ? rgb(fill) : 'none'}`,
    `stroke: (bottom: ${ruleBelow ? stroke(ruleBelow) : 'none'})`,
  ];
  return `table.cell(${options.join(', ')}, ${paragraphsSource(paragraphs)})`;
}

/** Paragraphs one below the other, as a box or a cell holds them. */
export function paragraphsSource(paragraphs: readonly Paragraph[]): string {
  return `{${paragraphs.map(paragraphSource).join('\n')}}`;
}

/** One paragraph as a block of its own; it reads in its own direction and is aligned as the deck says. */
function paragraphSource({ text, style, isRightToLeft, gapBeforePt = 0 }: Paragraph, index: number): string {
  const { sizePt, isBold, colour, align, lineHeight, trackingPt } = style;
  const options = [
    `size: ${sizePt}pt`,
    `weight: ${isBold ? 700 : 400}`,
    `fill: ${rgb(colour)}`,
    `tracking: ${trackingPt}pt`,
    `top-edge: ${(lineHeight - belowBaseline).toFixed(3)}em`,
    `bottom-edge: -${belowBaseline}em`,
    `dir: ${isRightToLeft ? 'rtl' : 'ltr'}`,
  ];
  const above = index > 0 ? gapBeforePt : 0;
  const content = `align(${align}, text(${options.join(', ')}, ${literal(text)}))`;
  return `block(width: 100%, above: ${above}pt, below: 0pt, ${content})`;
}

function place({ x, y, width, height }: Box, body: string): string {
  const size = `width: ${inches(width)}, height: ${inches(height)}`;
  return `#place(top + left, dx: ${inches(x)}, dy: ${inches(y)}, box(${size}, ${body}))`;
}

const inches = (value: number) => `${Number(value.toFixed(4))}in`;
const tuple = (values: readonly string[]) => `${values.join(', ')},`;
const stroke = ({ widthPt, colour }: Rule) => `${widthPt}pt + ${rgb(colour)}`;

function rgb(colour: string, opacity = 1): string {
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');
  return `rgb("#${colour}${opacity === 1 ? '' : alpha}")`;
}

/** A string of typst: quotes and backslashes escaped, everything else as it is. */
export function literal(text: string): string {
  return `"${text.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}
