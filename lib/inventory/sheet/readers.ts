import { z } from 'zod';
import { plainDigits } from '#lib/core/format.ts';
import { parseDate } from '#lib/core/parse-date.ts';
import { say } from '#lib/core/say.ts';
import { oneLine } from '#lib/inventory/rules/one-line.ts';
import { readDegrees, readDirhams, readMetres, readWhole } from '#lib/inventory/rules/read-numbers.ts';

/** What the text of a cell means; `reason` says what to write instead. */
export type CellRead<Value> = { ok: true; value: Value } | { ok: false; reason: string };
export type CellReader<Value> = (text: string, today: string) => CellRead<Value>;

const is = <Value>(value: Value): CellRead<Value> => ({ ok: true, value });
const isNot = (reason: string): CellRead<never> => ({ ok: false, reason });

/** Nothing written is null. */
const orNull =
  <Value>(read: CellReader<Value>): CellReader<Value | null> =>
  (text, today) =>
    text === '' ? is(null) : read(text, today);

export const readText: CellReader<string> = is;

/** Text of one line, whatever breaks it has in the file. */
export const readLine: CellReader<string> = (text) => is(oneLine(text));

/** Several words, separated by semicolons. */
export const readList: CellReader<string[]> = (text) =>
  is(
    text
      .split(/[;؛]/)
      .map((word) => word.trim())
      .filter(Boolean),
  );

/** Metres as centimetres; "multiple sizes" is null like nothing written. */
export const readMetresCell: CellReader<number | null> = (text, today) =>
  /^(multiple|several)\b/i.test(text) ? is(null) : orNull(readMetres)(text, today);

export const readDegreesCell = orNull<number>(readDegrees);
export const readWholeCell = orNull<number>(readWhole);
export const readDirhamsCell = orNull<number>(readDirhams);

/** A date with its year, read day first. */
export const readDay: CellReader<string | null> = orNull((text, today) => {
  if (z.iso.date().safeParse(text).success) return is(text);
  if (!/\d{4}/.test(plainDigits(text))) return isNot(say('importing.noYear', { text }));
  const date = parseDate(text, today);
  return date.ok ? is(date.date) : isNot(date.reason);
});

/** One of some words, in any case. */
export const readChoice =
  <const Word extends string>(words: readonly Word[]): CellReader<Word> =>
  (text) => {
    const word = words.find((one) => one === text.toLowerCase());
    return word ? is(word) : isNot(say('importing.unknownChoice', { text, list: { list: words, last: 'or' } }));
  };

/** One of some numbers. */
export const readNumberOf =
  <const Count extends number>(counts: readonly Count[]): CellReader<Count> =>
  (text) => {
    const count = counts.find((one) => String(one) === plainDigits(text).trim());
    return count ? is(count) : isNot(say('importing.unknownCount', { text, list: { list: counts, last: 'or' } }));
  };
