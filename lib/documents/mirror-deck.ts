import {
  type Deck,
  type Paragraph,
  pageWidth,
  type SlideElement,
  type TableCell,
  type TextStyle,
  tableBox,
} from './deck.ts';
import { directionOf } from './deck-style.ts';

type Align = TextStyle['align'];

/**
 * A deck that was laid out from the left, for readers from the right: every element on the other side, tables with their
 * last column first, and text aligned the other way. Photos are moved and not turned.
 */
export function mirrorDeck(deck: Deck): Deck {
  const slides = deck.slides.map((slide) => ({ ...slide, elements: slide.elements.map(mirrorElement) }));
  return { ...deck, slides };
}

function mirrorElement(element: SlideElement): SlideElement {
  if (element.kind === 'table') {
    const rows = element.rows.map((row) => ({ ...row, cells: row.cells.map(mirrorCell).reverse() }));
    const x = mirrorX(tableBox(element));
    return { ...element, x, columnWidths: [...element.columnWidths].reverse(), rows };
  }
  const box = { ...element.box, x: mirrorX(element.box) };
  switch (element.kind) {
    case 'image':
      return { ...element, box };
    case 'text':
      return { ...element, box, paragraphs: element.paragraphs.map((one) => mirrorParagraph(one, otherSide)) };
    case 'shape':
      return { ...element, box, ...(element.fade && { fade: { from: element.fade.to, to: element.fade.from } }) };
  }
}

const mirrorX = ({ x, width }: { x: number; width: number }) => pageWidth - x - width;
/** Figures below each other keep their last digits in line. */
const mirrorCell = (cell: TableCell): TableCell => ({
  ...cell,
  paragraphs: cell.paragraphs.map((one) => mirrorParagraph(one, { ...otherSide, right: 'right' })),
});

type Sides = Record<Align, Align>;
const otherSide: Sides = { left: 'right', center: 'center', right: 'left' };

/** What has no direction of its own, such as an amount, reads as the deck does. */
function mirrorParagraph(paragraph: Paragraph, sides: Sides): Paragraph {
  const { style, text } = paragraph;
  return {
    ...paragraph,
    style: { ...style, align: sides[style.align] },
    isRightToLeft: directionOf(text) !== 'ltr',
  };
}
