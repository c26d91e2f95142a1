import { CsvError, parse } from 'csv-parse/sync';
import { invalidInput } from '#lib/core/errors.ts';
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
  if (records.length > maxImportLines) {
    throw invalidInput('importing.tooManyLines', { count: records.length, most: maxImportLines });
  }
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

type Parsed = { record: string[]; info: { lines: number } };

function parseRows(text: string) {
  const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const delimiter = stated ?? likelyDelimiter(text);
  try {
    const parsed = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      from: stated ? 2 : 1,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 100_000,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => {
      const breaks = record.reduce((count, value) => count + (value.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      return { line: info.lines - breaks, values: record.map((value) => unguardFormula(value.trim())) };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    throw line === null ? invalidInput('importing.fileUnreadable') : invalidInput('importing.lineUnreadable', { line });
  }
}

/** The one of the three that the header has most of, quoted text left out. */
function likelyDelimiter(text: string): string {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: header.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}
