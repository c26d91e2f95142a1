/** Combining marks, Arabic vowel signs among them, and the stroke that lengthens a word. */
const marks = /[\p{M}\u0640]/gu;
const leadingZeros = /^0+(?=\d)/;
const arabicArticle = /^ال(?=.{2})/;
const mostWords = 8;

/** Letters and digits in lower case without accents: "P-2026-0042 Café" gives p, 2026, 0042 and cafe. */
const split = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(marks, '')
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

/** The words that somebody looks for, at most eight. */
export const wordsToFindOf = (search: string): string[] => [...new Set(split(search))].slice(0, mostWords);
