import { z } from 'zod';
import { parseDate } from '#lib/core/dates.ts';
import { plainDigits } from '#lib/core/format.ts';
import { baseCurrency, parseMoney } from '#lib/core/money.ts';

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

/** Several words, separated by semicolons. */
export const readList: CellReader<string[]> = (text) =>
  is(
    text
      .split(/[;؛]/)
      .map((word) => word.trim())
      .filter(Boolean),
  );

/** A decimal number as an integer with `places` implied decimals. */
const readScaled =
  (places: number, example: string): CellReader<number> =>
  (text) => {
    const plain = plainDigits(text).replace('٫', '.').trim();
    const [, sign = '', whole = '', fraction = ''] = /^([-−]?)(\d{1,7})(?:\.(\d+))?$/.exec(plain) ?? [];
    const kept = fraction.replace(/0+$/, '');
    if (whole === '' || kept.length > places) {
      return isNot(`"${text}" is not a number with up to ${places} decimals. Write it as ${example}.`);
    }
    const digits = Number(whole + kept.padEnd(places, '0'));
    return is(sign && digits !== 0 ? -digits : digits);
  };

/** Metres as centimetres; "multiple sizes" is null like nothing written. */
export const readMetres: CellReader<number | null> = (text, today) =>
  /^(multiple|several)\b/i.test(text) ? is(null) : orNull(readScaled(2, '12.5'))(text, today);

/** Degrees with up to 6 decimals; more are rounded as the table keeps them. */
export const readDegrees: CellReader<number | null> = orNull((text) => {
  const plain = plainDigits(text).replace('٫', '.').trim();
  if (!/^[-−]?\d{1,3}(\.\d{1,15})?$/.test(plain)) return isNot(`"${text}" is not in degrees. Write it as 25.080312.`);
  return is(Math.round(Number(plain.replace('−', '-')) * 1_000_000) / 1_000_000);
});

export const readWhole: CellReader<number | null> = orNull((text) => {
  const plain = plainDigits(text).trim();
  return /^\d{1,6}$/.test(plain) ? is(Number(plain)) : isNot(`"${text}" is not a whole number. Write it as 16.`);
});

/** Dirhams as fils; 0 is an amount here. */
export const readDirhams: CellReader<number | null> = orNull((text) => {
  if (/^0+(\.0+)?$/.test(plainDigits(text).trim())) return is(0);
  const money = parseMoney(text, { defaultCurrency: baseCurrency });
  if (!money.ok) return isNot(money.reason);
  return money.currency === baseCurrency
    ? is(money.amountMinor)
    : isNot(`Prices are in ${baseCurrency} here, not in ${money.currency}.`);
});

/** A date with its year, read day first. */
export const readDay: CellReader<string | null> = orNull((text, today) => {
  const example = 'Write it as 2027-01-31.';
  if (z.iso.date().safeParse(text).success) return is(text);
  if (!/\d{4}/.test(plainDigits(text))) return isNot(`"${text}" has no year. ${example}`);
  const date = parseDate(text, today);
  return date.ok ? is(date.date) : isNot(date.reason);
});

/** One of some words, in any case. */
export const readChoice =
  <const Word extends string>(words: readonly Word[]): CellReader<Word> =>
  (text) => {
    const word = words.find((one) => one === text.toLowerCase());
    return word ? is(word) : isNot(`"${text}" is not known. Write ${words.join(' or ')}.`);
  };

/** One of some numbers. */
export const readNumberOf =
  <const Count extends number>(counts: readonly Count[]): CellReader<Count> =>
  (text) => {
    const count = counts.find((one) => String(one) === plainDigits(text).trim());
    return count ? is(count) : isNot(`"${text}" cannot be. Write ${counts.join(', ')}.`);
  };
