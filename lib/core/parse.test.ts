import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AppError } from './errors.ts';
import { parseInput } from './parse.ts';

const Note = z.strictObject({ title: z.string().trim().min(1), lines: z.array(z.string()).optional() });

describe('parseInput', () => {
  test('gives what the schema gives', () => {
    expect(parseInput(Note, { title: ' Marina ', lines: ['a\tb\nc', 'بوابة 🌊'] })).toEqual({
      title: 'Marina',
      lines: ['a\tb\nc', 'بوابة 🌊'],
    });
  });

  test('names every wrong field', () => {
    expect(() => parseInput(Note, { title: '', lines: [1] })).toThrow(
      expect.objectContaining({
        code: 'invalid_input',
        fields: [expect.objectContaining({ path: 'title' }), expect.objectContaining({ path: 'lines.0' })],
      }),
    );
  });

  test('what no database and no document holds becomes a space, however deep it is', () => {
    const lines = ['a\u0000b', 'slide\u000bbreak', 'no\uffff', 'half \ud83c'];
    expect(parseInput(Note, { title: '\u0000Acme\u0007', lines })).toEqual({
      title: 'Acme',
      lines: ['a b', 'slide break', 'no ', 'half \ufffd'],
    });
    expect(() => parseInput(Note, { title: '\u0000' })).toThrow();
  });

  test('what turns a text around or cannot be seen is left out, and Arabic keeps its joiners', () => {
    const lines = ['\u202eEvil\u202c', 'a\u200bb\ufeff', '\u2066AED\u2069', 'می\u200cخواهم'];
    expect(parseInput(Note, { title: 'Acme\u200b', lines })).toEqual({
      title: 'Acme',
      lines: ['Evil', 'ab', 'AED', 'می\u200cخواهم'],
    });
    expect(() => parseInput(Note, { title: '\u200b\u200b' })).toThrow();
  });

  test('bytes stay as they came', () => {
    const bytes = new Uint8Array([0, 7, 255]);
    expect(parseInput(z.strictObject({ bytes: z.instanceof(Uint8Array) }), { bytes }).bytes).toBe(bytes);
  });
});

test('what is nested without end is refused before anybody looks into it', () => {
  const nested = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  expect(() => parseInput(z.unknown(), nested)).toThrow('nested too deeply');
  expect(() => parseInput(z.strictObject({ a: z.unknown() }), { a: { b: nested } })).toThrow('nested too deeply');
});

test('of ten thousand unknown fields ten are named', () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`field${at}`, at]));
  try {
    parseInput(z.strictObject({}), many);
    expect.unreachable();
  } catch (error) {
    expect(JSON.stringify((error as AppError).fields).length).toBeLessThan(500);
  }
});
