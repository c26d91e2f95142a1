import { stringify } from 'csv-stringify/sync';
import { formatScaled } from '#lib/core/format.ts';
import { guardFormula, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/**
 * The sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel reads Arabic as noise. Numbers have
 * a point and no groups; no text is taken for a formula.
 */
export function writeCsv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
  const header = columns.map((column) => guardFormula(column.header));
  const lines = rows.map((row) => columns.map((column, index) => toText(column, row[index] ?? null)));
  return new Uint8Array(Buffer.from(stringify([header, ...lines], { bom: true, record_delimiter: 'windows' })));
}

function toText(column: SheetColumn, cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guardFormula(cell);
  return 'places' in column ? formatScaled(cell, column.places) : String(cell);
}
