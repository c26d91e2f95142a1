import type { Language } from '#lib/users/schema.ts';
import type { DeckImage } from './prepare-images.ts';

/** A deck before it is a file: boxes in inches on a page of 13.333 x 7.5, type in points, colours as hex without '#'. */
export type Deck = {
  title: string;
  author: string;
  language: Language;
  /** The business date that the files carry as their date of creation. */
  issuedOn: string;
  brand: { ink: string; accent: string };
  slides: Slide[];
};

export const pageWidth = 13.333;
export const pageHeight = 7.5;
export const pointsPerInch = 72;

export type Slide = { name: string; ground: string; elements: SlideElement[] };
export type SlideElement = ImageElement | ShapeElement | TextElement | TableElement;
export type Box = { x: number; y: number; width: number; height: number };

/** An image fills its box and is cropped around its middle. */
export type ImageElement = { kind: 'image'; box: Box; image: DeckImage; description: string };

/** A plain rectangle; with two opacities it fades from its left to its right. */
export type ShapeElement = {
  kind: 'shape';
  box: Box;
  colour: string;
  fade?: { from: number; to: number };
};

export type TextStyle = {
  sizePt: number;
  isBold: boolean;
  colour: string;
  align: 'left' | 'center' | 'right';
  /** Height of a line as a multiple of the size. */
  lineHeight: number;
  /** Space between letters. */
  trackingPt: number;
};

export type Paragraph = { text: string; style: TextStyle; isRightToLeft: boolean; gapBeforePt?: number };

export type TextElement = {
  kind: 'text';
  box: Box;
  paragraphs: Paragraph[];
  anchor: 'top' | 'middle' | 'bottom';
  /** The slide's title, which an outline and a screen reader name it by. */
  isTitle?: boolean;
};

export type Rule = { colour: string; widthPt: number };

/** One cell; `span` says over how many columns it is merged. */
export type TableCell = { paragraphs: Paragraph[]; span: number; fill: string | null; ruleBelow: Rule | null };
export type TableRow = { height: number; cells: TableCell[] };
export type TableElement = {
  kind: 'table';
  x: number;
  y: number;
  columnWidths: number[];
  rows: TableRow[];
  description: string;
};

/** Space between a cell's edge and its text, in inches. */
export const cellPadding = { x: 0.1, y: 0.055 };

/** The sum of lengths in inches. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The space that a table takes. */
export function tableBox({ x, y, columnWidths, rows }: TableElement): Box {
  return { x, y, width: sum(columnWidths), height: sum(rows.map((row) => row.height)) };
}

/** What of an image is seen when it fills a box: the part cut off at each side, as a share of the whole. */
export function cropToFill(image: { width: number; height: number }, box: Box): { x: number; y: number } {
  const ratio = image.width / image.height / (box.width / box.height);
  return ratio > 1 ? { x: (1 - 1 / ratio) / 2, y: 0 } : { x: 0, y: (1 - ratio) / 2 };
}
