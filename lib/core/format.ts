/** Arabic-Indic and Persian digits as 0-9, every kind of space as one, direction marks gone. */
export function plainDigits(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\s+/g, ' ');
}

/** "1 week", "4 weeks": a count with its thing, in the plural where it is not one. */
export function formatCount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** "Marina Gateway", "A and B", "A, B and C". */
export function joinWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Words that stand alone: "from the 4-week rate" is "From the 4-week rate". */
export const toSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** An integer with `places` implied decimals, without trailing zeros: 1667 with 2 places is "16.67", 1250 is "12.5". */
export function formatScaled(value: number, places: number): string {
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Tenths of a percent as people read them: 63 is "6.3 %". */
export function formatPermille(permille: number): string {
  return `${formatScaled(permille, 1)} %`;
}

/** Words within a sentence that keep their own direction, whatever is around them (Unicode bidi: first strong isolate). */
export const isolate = (words: string): string => `\u2068${words}\u2069`;

/** An amount, a size or a code, which reads from the left in a text of any direction. */
export const leftToRight = (words: string): string => `\u2066${words}\u2069`;

/** A thing that is counted in Arabic; one and two are said without a number. */
export type ArabicNoun = { one: string; two: string; few: string; many: string; other: string };
const arabicPlurals = new Intl.PluralRules('ar');

/** "أسبوع واحد", "أسبوعان", "4 أسابيع", "12 أسبوعًا", "100 أسبوع". */
export function countInArabic(count: number, noun: ArabicNoun): string {
  const form = arabicPlurals.select(count);
  if (form === 'one' || form === 'two') return noun[form];
  return `${count} ${form === 'few' ? noun.few : form === 'many' ? noun.many : noun.other}`;
}

/** A name within an Arabic sentence: one that is Arabic throughout needs no mark of its direction. */
export const nameInArabic = (name: string): string => (/\p{Script=Latin}/u.test(name) ? isolate(name) : name);

/** "أ", "أ وب", "أ، ب وج"; with "or" it is "أ أو ب". An "and" joins Arabic words only. */
export function joinInArabic(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = words.at(-1);
  if (words.length < 2 || !end) return words.join('');
  const and = /^\p{Script=Arabic}/u.test(end) ? 'و' : 'و ';
  return `${words.slice(0, -1).join('، ')} ${last === 'and' ? and : 'أو '}${end}`;
}
