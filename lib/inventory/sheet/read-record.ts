import { say } from '#lib/core/say.ts';
import type { ImportLine } from '#lib/inventory/schema/files.ts';
import { type ColumnId, findColumn, type LocationSheetColumn } from './columns.ts';
import type { Table } from './read-table.ts';

/** What a line says, by column; a cell that is wrong is left out and stands among the problems. */
export type ReadRecord = {
  line: number;
  values: Map<ColumnId, unknown>;
  /** The columns with anything written in this line. */
  written: ReadonlySet<ColumnId>;
  problems: ImportLine['problems'];
};

/** What the headers of a file mean, place by place. Columns that mean nothing, or stand there twice, are named. */
export function readHeader(header: readonly string[]) {
  const found = header.map(findColumn);
  const columns = found.map((one, index) => (one && found.indexOf(one) === index ? one : undefined));
  return {
    columns,
    unknown: header.filter((word, index) => !found[index] && word !== ''),
    twice: [...new Set(found.filter((one, index) => one && found.indexOf(one) !== index))].map(
      (one) => one?.header ?? '',
    ),
  };
}

/** Reads every cell of a line by its column. */
export function readRecord(
  { line, values }: Table['records'][number],
  columns: readonly (LocationSheetColumn | undefined)[],
  today: string,
): ReadRecord {
  const read: ReadRecord = { line, values: new Map(), written: new Set(), problems: [] };
  const written = new Set<ColumnId>();
  if (values.length !== columns.length) {
    const message = say('importing.values', { values: values.length, columns: columns.length });
    return { ...read, problems: [{ column: null, message }] };
  }
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const text = values[index] ?? '';
    if (text !== '') written.add(column.id);
    const isMissing = text === '' && (column.id === 'kind' || column.id === 'faces' || column.id === 'status');
    if (isMissing) continue;
    const cell = column.read(text, today);
    if (cell.ok) read.values.set(column.id, cell.value);
    else read.problems.push({ column: column.header, message: cell.reason });
  }
  return { ...read, written };
}
