import { stringify } from 'csv-stringify/sync';
import { formatScaled } from '#lib/core/format.ts';
import { guardFormula, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/** Left alone it would quote no single line break, only the one that it ends lines with. */
const options = { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n;\t]/ } as const;

/**
 * The sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel reads Arabic as noise. Numbers have
 * a point and no groups; no text is taken for a formula.
 */
export function writeCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
  const header = columns.map((column) => guardFormula(column.header));
  const lines = rows.map((row) => columns.map((column, index) => toSafeText(column, row[index] ?? null)));
  return new Uint8Array(Buffer.from(stringify([header, ...lines], options)));
}

/** What a cell says: numbers with a point, nothing for null. */
export function toCellText(column: SheetColumn, cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'places' in column ? formatScaled(cell, column.places) : String(cell);
}

function toSafeText(column: SheetColumn, cell: SheetCell): string {
  const text = toCellText(column, cell);
  return typeof cell === 'string' ? guardFormula(text) : text;
}
