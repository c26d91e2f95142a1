import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(utf8(text));

describe('readTable', () => {
  test.each([
    ['commas', 'Name,City\nA,Dubai\n'],
    ['semicolons and a mark', '\ufeffName;City\r\nA;Dubai\r\n'],
    ['tabs', 'Name\tCity\nA\tDubai'],
    ['a stated sign', 'sep=|\nName|City\nA|Dubai'],
    ['blank lines', 'Name,City\n\nA,Dubai\n,\n'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toMatchObject({ header: ['Name', 'City'], records: [{ values: ['A', 'Dubai'] }] });
  });

  test('reads what Excel calls Unicode text', () => {
    const wide = new Uint8Array(Buffer.from('\ufeffName\tCity\r\nبوابة\tDubai\r\n', 'utf16le'));
    expect(readTable(wide).records[0]?.values).toEqual(['بوابة', 'Dubai']);
  });

  test('knows where a line begins, with breaks in quotes and blank lines before it', () => {
    const { records } = read('"Na\nme",City\r\n\r\n"two\nlines, ""quoted""",Dubai\r\nB,"x;y"\n');
    expect(records).toEqual([
      { line: 4, values: ['two\nlines, "quoted"', 'Dubai'] },
      { line: 6, values: ['B', 'x;y'] },
    ]);
  });

  test('takes the most lines there may be, whatever breaks and blank lines they hold', () => {
    const lines = Array.from({ length: 2500 }, (_, at) => `"two\nlines ${at}",Dubai\n,\nB,Dubai\n`).join('');
    expect(read(`Name,City\n${lines}${',\n'.repeat(50_000)}`).records).toHaveLength(5000);
    expect(read(`sep=;\nName;City\n${'A;Dubai\n'.repeat(5000)}`).records).toHaveLength(5000);
  });

  test('reads no further than the first line too many', () => {
    const after = 'A,"Du"bai\n';
    for (const line of ['A,B\n', '"A\nA",B\n']) {
      expect(() => read(`Name,City\n${line.repeat(5001)}${after}`)).toThrow('more than 5000 lines');
      expect(() => read(`Name,City\n${line.repeat(5000)}${after}`)).toThrow('cannot be read');
    }
    expect(() => read(`Name,City\n${',\n'.repeat(20_000)}${after}`)).toThrow('more than 5000 lines');
  });

  test('puts a space for what no database stores and no document holds', () => {
    expect(read('Na\0me,City\n\0Marina\u0007Gateway\u0001,"Du\0\nbai\ufffe"\n')).toEqual({
      header: ['Na me', 'City'],
      records: [{ line: 2, values: ['Marina Gateway', 'Du \nbai'] }],
    });
  });

  test('takes off what keeps text from being a formula', () => {
    expect(read("Name,City\n'=A,'b\n").records[0]?.values).toEqual(['=A', "'b"]);
  });

  test.each([
    ['nothing', ''],
    ['a header alone', 'Name,City\n'],
    ['an open quotation mark', 'Name,City\nA,"Dubai\n'],
    ['a quotation mark within a word', 'Name,City\nA,Du"bai\n'],
    ['too many lines', `Name\n${'A\n'.repeat(5001)}`],
    ['too much', `Name\n${'A'.repeat(5_000_001)}`],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });

  test('refuses another encoding', () => {
    const latin = new Uint8Array([...utf8('Name\n'), 0xe9, 0x0a]);
    expect(() => readTable(latin)).toThrow('UTF-8');
  });
});
