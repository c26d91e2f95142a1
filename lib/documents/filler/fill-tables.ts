import type { Element } from '@xmldom/xmldom';
import { elementsIn, firstIn, remove } from './deck-package.ts';
import { fillParagraphs, textOf } from './fill-paragraphs.ts';
import type { Values } from './filling.ts';
import { findTags, isOfLine } from './tags.ts';

/** The lines that a slide shows, and whether the sums below them follow here or on a later slide. */
export type ShownLines = { lines: readonly Values[]; isLast: boolean };

const roomBelow = 320_040;

/** The names of the tags in the text below a node. */
export function tagNamesIn(node: Element): string[] {
  return elementsIn(node, 'drawing', 'p').flatMap((paragraph) => findTags(textOf(paragraph)).map(({ name }) => name));
}

/** Whether a row stands for every price line. */
export const isLineRow = (row: Element): boolean => tagNamesIn(row).some(isOfLine);

/** How many lines fit below each other on a slide; undefined where it shows none. Heights are the format's own units. */
export function lineCapacity(slide: Element, slideHeight: number): number | undefined {
  const capacities = elementsIn(slide, 'presentation', 'graphicFrame').flatMap((frame) => {
    const rows = elementsIn(frame, 'drawing', 'tr');
    const repeated = rows.filter(isLineRow);
    if (repeated.length === 0) return [];
    const top = Number(firstIn(frame, 'drawing', 'off')?.getAttribute('y') ?? 0);
    const others = sumOf(rows.filter((row) => !repeated.includes(row)));
    return [Math.max(1, Math.floor((slideHeight - roomBelow - top - others) / Math.max(1, sumOf(repeated))))];
  });
  return capacities.length > 0 ? Math.min(...capacities) : undefined;
}

const sumOf = (rows: readonly Element[]) => rows.reduce((sum, row) => sum + Number(row.getAttribute('h') ?? 0), 0);

/**
 * Fills the tables of a slide: a row with tags of a line is repeated for every line, a row of which no tag has anything
 * to say is left out, and the rows below the lines follow on the last slide only.
 */
export function fillTables(
  slide: Element,
  values: Values,
  { shown, language }: { shown: ShownLines; language: 'en' | 'ar' },
): void {
  for (const table of elementsIn(slide, 'drawing', 'tbl')) {
    const rows = elementsIn(table, 'drawing', 'tr');
    const lastLineRow = rows.findLastIndex(isLineRow);
    for (const [index, row] of rows.entries()) {
      if (isLineRow(row)) repeatRow(row, values, { shown, language });
      else if (lastLineRow >= 0 && index > lastLineRow && !shown.isLast) remove(row);
      else fillRow(row, values, language);
    }
    renumberRows(table);
  }
  for (const frame of elementsIn(slide, 'presentation', 'graphicFrame')) fitFrame(frame);
}

function repeatRow(
  row: Element,
  values: Values,
  { shown, language }: { shown: ShownLines; language: 'en' | 'ar' },
): void {
  for (const line of shown.lines) {
    const copy = row.cloneNode(true) as Element;
    row.parentNode?.insertBefore(copy, row);
    fillParagraphs(copy, { ...values, ...line }, { language });
  }
  remove(row);
}

function fillRow(row: Element, values: Values, language: 'en' | 'ar'): void {
  const { known, said } = fillParagraphs(row, values, { language });
  const isOnly = elementsIn(row.parentNode as Element, 'drawing', 'tr').length === 1;
  if (known > 0 && said === 0 && !isOnly) remove(row);
}

/** PowerPoint numbers rows; two of the same number are a damaged table to it. */
function renumberRows(table: Element): void {
  const ids = elementsIn(table, 'drawing', 'tr').flatMap((row) =>
    Array.from(row.getElementsByTagNameNS('http://schemas.microsoft.com/office/drawing/2014/main', 'rowId')),
  );
  for (const [index, id] of ids.entries()) id.setAttribute('val', String(10_000 + index));
}

function fitFrame(frame: Element): void {
  const table = firstIn(frame, 'drawing', 'tbl');
  const place = firstIn(frame, 'presentation', 'xfrm');
  const size = place && firstIn(place, 'drawing', 'ext');
  if (table && size) size.setAttribute('cy', String(sumOf(elementsIn(table, 'drawing', 'tr'))));
}
