import { plainDigits } from '#lib/core/format.ts';

const isPlain = /^[\x20-\x7e]*$/;

/** Lower case without accents, vowel signs and punctuation; Arabic letter variants as one. */
export function normaliseWords(text: string): string {
  const letters = isPlain.test(text) ? text.toLowerCase() : foldLetters(text);
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function foldLetters(text: string): string {
  return plainDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
}
