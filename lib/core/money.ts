import { invalidInput } from './errors.ts';
import { formatScaled, plainDigits } from './format.ts';
import { say } from './say.ts';

/** What a currency conversion needs of a rate: base currency per unit, scaled by 1,000,000 (3.6725 is 3_672_500). */
export type ScaledRate = { currency: string; perUnitScaled: number };

export const baseCurrency = 'AED';
/** The largest amount that is taken or stored, in minor units (business rule: Money). */
export const maxAmountMinor = 1_000_000_000_000;

const noDecimals = new Set('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '));
const threeDecimals = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));
const twoDecimals = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP ' +
    'CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR ' +
    'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
    'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP ' +
    'SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW'
  ).split(' '),
);

/** Whether `code` is the ISO 4217 code of a currency in use, upper case. */
export function isCurrency(code: string): boolean {
  return twoDecimals.has(code) || threeDecimals.has(code) || noDecimals.has(code);
}

/** How many decimals a currency has (ISO 4217): AED 2, KWD 3, JPY 0. Throws invalid_input for an unknown code. */
export function decimalsOf(currency: string): number {
  if (twoDecimals.has(currency)) return 2;
  if (threeDecimals.has(currency)) return 3;
  if (noDecimals.has(currency)) return 0;
  throw invalidInput('amounts.notACurrency', { code: currency });
}

/** `numerator / denominator`, rounded half up; the denominator is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const doubled = 2n * numerator + denominator;
  const quotient = doubled / (2n * denominator);
  return doubled % (2n * denominator) < 0n ? quotient - 1n : quotient;
}

/** An integer as a number. Throws when it is too large to be exact. */
export function toExactNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw invalidInput('amounts.tooLarge');
  return number;
}

/** `amountMinor x factor / divisor` in minor units, half up; every argument is an integer. */
export function multiplyScaled(amountMinor: number, factor: number, divisor: number): number {
  return toExactNumber(divideHalfUp(BigInt(amountMinor) * BigInt(factor), BigInt(divisor)));
}

/** VAT on one line in minor units, half up; 500 basis points are 5 % (business rule: Money, line VAT). */
export function vatOf(lineMinor: number, vatBasisPoints: number): number {
  return multiplyScaled(lineMinor, vatBasisPoints, 10_000);
}

/** Fils as minor units of the rate's currency, half up (business rule: Money, other currencies). */
export function convertFromBase(amountMinor: number, rate: ScaledRate): number {
  const numerator = BigInt(amountMinor) * 1_000_000n * 10n ** BigInt(decimalsOf(rate.currency));
  return toExactNumber(divideHalfUp(numerator, BigInt(rate.perUnitScaled) * 100n));
}

/** Minor units of the rate's currency as fils, half up. */
export function convertToBase(amountMinor: number, rate: ScaledRate): number {
  const numerator = BigInt(amountMinor) * BigInt(rate.perUnitScaled) * 100n;
  return toExactNumber(divideHalfUp(numerator, 1_000_000n * 10n ** BigInt(decimalsOf(rate.currency))));
}

/** `totalMinor` in `parts` equal parts, rounded down; the last takes the remainder, so they sum to the total. */
export function allocateEvenly(totalMinor: number, parts: number): number[] {
  if (!Number.isSafeInteger(parts) || parts < 1) throw invalidInput('amounts.sharedByOne');
  const part = toExactNumber(BigInt(totalMinor) / BigInt(parts));
  return Array.from({ length: parts }, (_, index) => (index < parts - 1 ? part : totalMinor - part * (parts - 1)));
}

/**
 * `AED 1,316,196`, with the currency's decimals where the amount has any or where they are wanted `always`. Grouped by
 * hand, so that every machine and browser writes the same. A sum may be larger than a number is exact: give its BigInt.
 */
export function formatMoney(
  amountMinor: number | bigint,
  currency: string,
  { decimals = 'auto' }: { decimals?: 'auto' | 'always' } = {},
): string {
  const places = decimalsOf(currency);
  const digits = String(amountMinor < 0 ? -amountMinor : amountMinor).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = digits.slice(digits.length - places);
  const shown = decimals === 'always' || /[1-9]/.test(fraction) ? fraction : '';
  return `${currency} ${amountMinor < 0 ? '-' : ''}${whole}${shown && `.${shown}`}`;
}

/**
 * Writes the amounts of one table alike: all without decimals where none of them has any, else all with the currency's
 * decimals (business rule: Money).
 */
export function amountWriter(amountsMinor: readonly number[], currency: string): (amountMinor: number) => string {
  const unit = 10 ** decimalsOf(currency);
  const decimals = amountsMinor.some((amount) => amount % unit !== 0) ? 'always' : 'auto';
  return (amountMinor) => formatMoney(amountMinor, currency, { decimals });
}

/** The amounts of one table, written alike. */
export function formatAmounts(amountsMinor: readonly number[], currency: string): string[] {
  return amountsMinor.map(amountWriter(amountsMinor, currency));
}

const mostWholeDigits = String(maxAmountMinor / 100).length - 1;

/** The whole dirhams of what was typed so far: its digits, of any script, without all else; undefined for none. */
export function readWholeAmount(text: string): number | undefined {
  const digits = plainDigits(text).replace(/\D/g, '').slice(0, mostWholeDigits);
  return digits ? Number(digits) : undefined;
}

/** A scaled exchange rate as people write it: 3_672_500 is "3.6725". */
export const formatRate = (perUnitScaled: number): string => formatScaled(perUnitScaled, 6);

export type ParsedMoney =
  | { ok: true; amountMinor: number; currency: string; currencyGiven: boolean }
  | { ok: false; reason: string };

const currencyWords: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  'pounds sterling': 'GBP',
  'british pounds': 'GBP',
  'saudi riyal': 'SAR',
  'saudi riyals': 'SAR',
  dh: 'AED',
  dhs: 'AED',
  dirham: 'AED',
  dirhams: 'AED',
  'uae dirham': 'AED',
  'uae dirhams': 'AED',
  'emirati dirhams': 'AED',
  درهم: 'AED',
  دراهم: 'AED',
  'د.إ': 'AED',
  دولار: 'USD',
  يورو: 'EUR',
};

const thousands = ['k', 'thousand', 'thousands', 'ألف', 'الف', 'آلاف', 'الاف'];
const millions = ['m', 'mm', 'mn', 'mil', 'mill', 'mio', 'mln', 'million', 'millions', 'مليون', 'ملايين'];
const billions = ['b', 'bn', 'billion', 'billions', 'مليار'];

/** The ISO code that a word, sign or code means: "dollars", "$" and "usd" are USD; undefined for anything else. */
export function parseCurrency(text: string): string | undefined {
  const word = text.trim().toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  if (Object.hasOwn(currencyWords, word)) return currencyWords[word];
  const code = word.toUpperCase();
  return isCurrency(code) ? code : undefined;
}

/**
 * The amount that a person typed, in minor units: "1.5M", "AED 1,250,000", "USD 20,000", "٤٥٠٬٠٠٠". What is not one
 * exact amount above zero is refused with the reason (business rule: Money). Without a currency it is the default's.
 */
export function parseMoney(text: string, { defaultCurrency }: { defaultCurrency: string }): ParsedMoney {
  const said = text.trim();
  if (said === '') return refuse('amounts.give');
  if (said.length > 60) return refuse('amounts.tooLong');
  const plain = plainDigits(said)
    .toLowerCase()
    .replace(/٬|،/g, ',')
    .replace(/٫/g, '.')
    .replace(/\/[-=]$/, '');
  const [, before = '', number = '', after = ''] =
    /^(\D*?)((?:(?<!\p{L})\.)?\d(?:[\d.,'’ ]*\d)?)(\D*)$/u.exec(plain) ?? [];
  if (number === '') return refuse('amounts.notExact', { said });
  if (/^\s*[-−–(]|[-−–(]\s*$/.test(before)) return refuse('amounts.negative', { said });

  const tail = splitSuffix(after);
  const currency = readCurrency(said, before, tail.rest, defaultCurrency);
  if (!currency.ok) return currency;
  const digits = readNumber(said, number);
  if (!digits.ok) return digits;
  return toMinor(said, digits, tail.power, currency);
}

type Refusal = { ok: false; reason: string };
const refuse = (...words: Parameters<typeof say>): Refusal => ({ ok: false, reason: say(...words) });

function splitSuffix(after: string): { power: number; rest: string } {
  const words = after.trim().replace(/[.,]$/, '').split(/\s+/);
  const first = words[0] ?? '';
  const power = thousands.includes(first) ? 3 : millions.includes(first) ? 6 : billions.includes(first) ? 9 : 0;
  return { power, rest: (power > 0 ? words.slice(1) : words).join(' ') };
}

type ReadCurrency = { ok: true; currency: string; currencyGiven: boolean };

function readCurrency(said: string, before: string, after: string, defaultCurrency: string): ReadCurrency | Refusal {
  const words = [before, after].map((part) => part.replace(/\bnet\b/, '').trim()).filter(Boolean);
  if (words.length === 0) return { ok: true, currency: defaultCurrency, currencyGiven: false };
  const codes = words.map(parseCurrency);
  const [first] = codes;
  const unknown = words[codes.indexOf(undefined)];
  if (!first || unknown !== undefined) {
    const isCode = unknown !== undefined && /^[a-z]{3}$/.test(unknown);
    if (isCode) return refuse('amounts.unknownCurrency', { code: unknown.toUpperCase(), said });
    return refuse('amounts.notExact', { said });
  }
  if (codes.some((code) => code !== first)) return refuse('amounts.twoCurrencies', { said });
  return { ok: true, currency: first, currencyGiven: true };
}

type ReadNumber = { ok: true; whole: string; fraction: string };

function readNumber(said: string, number: string): ReadNumber | Refusal {
  const [whole = '', fraction = '', ...more] = number.split('.');
  if (more.length > 0) {
    return refuse('amounts.points', { said });
  }
  const grouped = /^[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\1\d{3})*$/.test(whole);
  if (!(grouped || /^\d*$/.test(whole)) || !/^\d*$/.test(fraction)) {
    return refuse('amounts.groups', { said });
  }
  return { ok: true, whole: whole.replace(/\D/g, ''), fraction };
}

function toMinor(said: string, { whole, fraction }: ReadNumber, power: number, money: ReadCurrency): ParsedMoney {
  const { currency, currencyGiven } = money;
  const decimals = decimalsOf(currency);
  const places = power + decimals - fraction.length;
  // "450.000" too, although its last digit is 0: whoever writes it may mean thousands.
  if (places < 0) {
    return refuse('amounts.decimals', { currency, count: decimals, said });
  }
  const amount = BigInt(whole + fraction) * 10n ** BigInt(places);
  if (amount === 0n) return refuse('amounts.zero');
  if (amount > BigInt(maxAmountMinor)) {
    return refuse('amounts.beyond', { said, most: formatMoney(maxAmountMinor, currency) });
  }
  return { ok: true, amountMinor: Number(amount), currency, currencyGiven };
}
