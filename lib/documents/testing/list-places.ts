import { type Box, cellPadding, type Paragraph, type Slide, sum, type TableElement } from '../deck.ts';

/** A place for text on a slide: a text's box, or a table's cell without its padding. */
export type Place = { box: Box; paragraphs: Paragraph[] };

export function listPlaces({ elements }: Slide): Place[] {
  return elements.flatMap((element) => {
    if (element.kind === 'text') return [element];
    return element.kind === 'table' ? placesOfTable(element) : [];
  });
}

function placesOfTable({ x, y, columnWidths, rows }: TableElement): Place[] {
  return rows.flatMap(({ height, cells }, row) => {
    const top = y + sum(rows.slice(0, row).map((above) => above.height)) + cellPadding.y;
    let column = 0;
    return cells.map(({ span, paragraphs }) => {
      const left = x + sum(columnWidths.slice(0, column)) + cellPadding.x;
      const width = sum(columnWidths.slice(column, column + span)) - 2 * cellPadding.x;
      column += span;
      return { paragraphs, box: { x: left, y: top, width, height: height - 2 * cellPadding.y } };
    });
  });
}
