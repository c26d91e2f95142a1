import { writeXlsx } from 'hucre/xlsx';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

const headerStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '14213D' } },
  alignment: { vertical: 'center' },
} as const;
const widest = 60;
const narrowest = 10;
const measuredRows = 500;

/**
 * The sheet as an Excel file: numbers, amounts and dates as such with their formats, the header bold, kept in view and
 * with filters. Text needs no apostrophe: a cell that is said to hold text holds no formula.
 */
export async function writeSheet(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = sheet;
  const header = columns.map((column) => column.header);
  const written = await writeXlsx({
    sheets: [
      {
        name: sheetName(sheet.name),
        columns: columns.map((column, index) => ({ width: widthOf(sheet, index), style: styleOf(column) })),
        rows: [header, ...rows.map((row) => columns.map((column, index) => toCell(column, row[index] ?? null)))],
        cells: new Map(columns.map((_, index) => [`0,${index}`, { style: headerStyle }])),
        rowDefs: new Map([[0, { height: 22 }]]),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letters(columns.length)}${rows.length + 1}` },
        view: { rightToLeft: sheet.isRightToLeft ?? false },
      },
    ],
    defaultFont: { name: 'Arial', size: 10 },
  });
  return new Uint8Array(written);
}

function toCell(column: SheetColumn, cell: SheetCell): string | number | Date | null {
  if (cell === null || cell === '') return null;
  if (column.kind === 'date') return new Date(`${cell}T00:00:00Z`);
  if (typeof cell === 'string') return cell;
  return 'places' in column ? cell / 10 ** column.places : cell;
}

function styleOf(column: SheetColumn) {
  switch (column.kind) {
    case 'text':
      return { alignment: { vertical: 'top' } as const };
    case 'date':
      return { numFmt: 'dd mmm yyyy' };
    case 'integer':
      return { numFmt: '0' };
    case 'money':
      return { numFmt: column.places === 0 ? '#,##0' : `#,##0.${'0'.repeat(column.places)}` };
    case 'scaled':
      return { numFmt: `0.${'#'.repeat(column.places)}` };
  }
}

/** Excel takes at most 31 characters, and none of []:*?/\ */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet';

function widthOf({ columns, rows }: Sheet, index: number): number {
  const lengths = rows.slice(0, measuredRows).map((row) => String(row[index] ?? '').length);
  const longest = Math.max(columns[index]?.header.length ?? 0, ...lengths) + 3;
  return Math.min(widest, Math.max(narrowest, longest));
}

/** The name of a column by its number from 1: 28 is AB. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((count - 1) % 26));
}
