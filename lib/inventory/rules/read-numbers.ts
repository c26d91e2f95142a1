import { plainDigits } from '#lib/core/format.ts';
import { baseCurrency, parseMoney } from '#lib/core/money.ts';
import { say } from '#lib/core/say.ts';

/** What a written number means; `reason` says what to write instead. */
export type NumberRead = { ok: true; value: number } | { ok: false; reason: string };

const is = (value: number): NumberRead => ({ ok: true, value });
const isNot = (reason: string): NumberRead => ({ ok: false, reason });

/** Latin digits and a decimal point. A comma is one before up to two digits only: "1,250" may mean thousands. */
function plainNumber(text: string): string {
  const plain = plainDigits(text).trim().replace('٫', '.').replace('−', '-');
  return /^-?\d+[,،]\d{1,2}$/.test(plain) ? plain.replace(/[,،]/, '.') : plain;
}

/** Metres as centimetres: "14", "14.5", "14,5" and "١٤٫٥". */
export function readMetres(text: string): NumberRead {
  const [, whole = '', fraction = ''] = /^(\d{1,7})(?:\.(\d+))?$/.exec(plainNumber(text)) ?? [];
  const kept = fraction.replace(/0+$/, '');
  return whole === '' || kept.length > 2
    ? isNot(say('numbers.metres', { text }))
    : is(Number(whole + kept.padEnd(2, '0')));
}

/** Degrees with up to 6 decimals; more are rounded as the table keeps them. */
export function readDegrees(text: string): NumberRead {
  const plain = plainNumber(text);
  if (!/^-?\d{1,3}(\.\d{1,15})?$/.test(plain)) return isNot(say('numbers.degrees', { text }));
  return is(roundDegrees(Number(plain)));
}

const roundDegrees = (degrees: number): number => Math.round(degrees * 1_000_000) / 1_000_000;

const pairOf = (number: string) => new RegExp(`^\\(?\\s*(${number})°?\\s*[,;\\s]\\s*(${number})°?\\s*\\)?$`);
const pair = pairOf('-?\\d{1,3}(?:\\.\\d+)?');
const pairWithCommas = pairOf('-?\\d{1,3},\\d+');

/**
 * "25.0805, 55.1403" in degrees, as maps give it, also "25,0805; 55,1403"; nothing is null, what is no pair of numbers
 * is not a number.
 */
export function readCoordinates(text: string): [number, number] | [null, null] {
  const plain = plainDigits(text).trim().replaceAll('٫', '.').replaceAll('−', '-').replaceAll('،', ',');
  if (plain === '') return [null, null];
  const [, latitude, longitude] = pair.exec(plain) ?? pairWithCommas.exec(plain) ?? [];
  const toDegrees = (degrees: string | undefined) => roundDegrees(Number(degrees?.replace(',', '.')));
  return [toDegrees(latitude), toDegrees(longitude)];
}

/** A count, or seconds. */
export function readWhole(text: string): NumberRead {
  const plain = plainDigits(text).trim();
  return /^\d{1,6}$/.test(plain) ? is(Number(plain)) : isNot(say('numbers.whole', { text }));
}

/** Dirhams as fils; 0 is an amount here. */
export function readDirhams(text: string): NumberRead {
  if (/^0+(\.0+)?$/.test(plainNumber(text))) return is(0);
  const money = parseMoney(text, { defaultCurrency: baseCurrency });
  if (!money.ok) return isNot(money.reason);
  return money.currency === baseCurrency
    ? is(money.amountMinor)
    : isNot(say('numbers.currency', { base: baseCurrency, currency: money.currency }));
}
