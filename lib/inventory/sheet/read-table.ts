import { CsvError, parse } from 'csv-parse/sync';
import { invalidInput } from '#lib/core/errors.ts';
import { printableText } from '#lib/core/parse.ts';
import { unguardFormula } from '#lib/documents/sheet/sheet.ts';
import { maxImportBytes, maxImportLines } from '#lib/inventory/schema/files.ts';

export type Table = {
  header: string[];
  /** `line` is where a record begins, counted from 1 as an editor does. */
  records: { line: number; values: string[] }[];
};

/**
 * A CSV file as it came: UTF-8 or UTF-16 with a mark, separated by commas, semicolons or tabs. Throws invalid_input for
 * what is no such file, or is larger than 5 MB or 5,000 lines.
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.byteLength > maxImportBytes) throw invalidInput('importing.fileTooLarge');
  const text = decode(bytes);
  const rows = parseRows(text);
  const [first, ...records] = rows;
  if (!first || records.length === 0) throw invalidInput('importing.noLines');
  return { header: first.values, records };
}

function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidInput('importing.notUtf8');
  }
}

/** Lines without any value count as well, since reading them takes as long; those at the end are cut off before. */
const mostRecords = 4 * maxImportLines;

/** Keeps lines with a value and stops at the first one too many: a file of short lines has a million of them. */
function rowCollector() {
  const rows: Table['records'] = [];
  let blank = 0;
  const keep = (record: string[], { lines }: { lines: number }): null => {
    const breaks = record.reduce((count, value) => count + (value.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    const values = record.map((value) => unguardFormula(printableText(value).trim()));
    if (values.every((value) => value === '')) blank += 1;
    else rows.push({ line: lines - breaks, values });
    const isTooMuch = rows.length > maxImportLines + 1 || rows.length + blank > mostRecords;
    if (isTooMuch) throw invalidInput('importing.tooManyLines', { most: maxImportLines });
    return null;
  };
  return { rows, keep };
}

function parseRows(text: string) {
  const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const delimiter = stated ?? likelyDelimiter(text);
  const { rows, keep } = rowCollector();
  try {
    parse(withoutBlankEnd(text, delimiter), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      from: stated ? 2 : 1,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: keep,
      max_record_size: 100_000,
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    throw line === null ? invalidInput('importing.fileUnreadable') : invalidInput('importing.lineUnreadable', { line });
  }
}

/** A file up to the end of its last line with a value: a spreadsheet saves many blank ones after it. */
function withoutBlankEnd(text: string, delimiter: string): string {
  let last = text.length - 1;
  while (last >= 0 && (text[last] === delimiter || text[last]?.trim() === '')) last -= 1;
  const end = text.indexOf('\n', last + 1);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** The one of the three that the header has most of, quoted text left out. */
function likelyDelimiter(text: string): string {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}
