import { plainDigits } from '#lib/core/format.ts';

/** Combining marks, Arabic vowel signs among them, and the stroke that lengthens a word. */
const marks = /[\p{M}\u0640]/gu;
const leadingZeros = /^0+(?=\d)/;
const arabicArticle = /^ال(?=.{2})/;
const mostWords = 8;

/** What no stored word has: letters that stand for others here, and digits of other scripts. A row with one is older. */
export const foldedLetters = 'ةى٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';

/**
 * Letters and digits in lower case without accents, Arabic letters that are written for each other as one:
 * "P-٢٠٢٦-0042 Café" gives p, 2026, 0042 and cafe, "بوابة" gives بوابه.
 */
const split = (text: string): string[] =>
  plainDigits(text)
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words by which a text is found, each once: a number also without its zeros, an Arabic word also without its article. */
export function wordsOf(text: string): string[] {
  const forms = (word: string) => [word, word.replace(leadingZeros, ''), word.replace(arabicArticle, '')];
  return [...new Set(split(text).flatMap(forms))];
}

/** Texts in the form in which a row keeps them: their words, each after a space; a space where there is not one. */
export const toSearchText = (...texts: (string | null | undefined)[]): string =>
  ` ${wordsOf(texts.join(' ')).join(' ')}`;

/** The words that somebody looks for, at most eight, without an article: "المارينا" is also written "مارينا". */
export const wordsToFindOf = (search: string): string[] => {
  const words = split(search).map((word) => word.replace(arabicArticle, ''));
  return [...new Set(words)].slice(0, mostWords);
};
