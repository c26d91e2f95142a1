import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { Language } from '#lib/users/schema.ts';
import { termsInArabic } from './terms-in-arabic.ts';
import { termsInEnglish } from './terms-in-english.ts';
import type { TermsWords } from './terms-words.ts';

const wordsIn: Record<Language, TermsWords> = { en: termsInEnglish, ar: termsInArabic };

/**
 * The terms as printed, one sentence each, in the proposal's language; a brand may have its own with the same
 * placeholders. A sentence is left out when one of its placeholders has nothing to say here, such as the currency note
 * of a proposal in dirhams; an unknown placeholder stays visible for the seller to see.
 */
export function fillTerms(snapshot: Omit<ProposalSnapshot, 'terms'>, templates: readonly string[] | null): string[] {
  const words = wordsIn[languageOf(templates, snapshot.language)];
  const paymentTerms = snapshot.paymentTerms.trim().replace(/\.$/, '');
  const values = new Map([
    ['payment_terms', paymentTerms && words.paymentTerms(paymentTerms)],
    ['valid_through', words.date(snapshot.validThrough)],
    ['municipality_fee', municipalityFees(snapshot, words)],
    ['currency_note', snapshot.rate ? words.currencyNote(snapshot.rate) : ''],
    ['brand', words.brand(snapshot.brand)],
  ]);
  return (templates ?? words.standard).flatMap((template) => {
    const names = [...template.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
    if (names.some((name) => values.get(name) === '')) return [];
    return [template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values.get(name) ?? whole)];
  });
}

const arabicLetter = /\p{Script=Arabic}/u;

/** A brand's own terms in English alone are filled with English, in an Arabic proposal, too. */
function languageOf(templates: readonly string[] | null, language: Language): Language {
  return templates === null || templates.some((template) => arabicLetter.test(template)) ? language : 'en';
}

function municipalityFees({ sites, packagePrice }: Omit<ProposalSnapshot, 'terms'>, words: TermsWords): string {
  const prices = [packagePrice, ...sites.flatMap(({ options }) => options.map(({ price }) => price))];
  const lines = prices.flatMap((price) => price?.lines ?? []).filter(({ kind }) => kind === 'municipality');
  return words.join([...new Set(lines.map(words.fee))]);
}

/** Rate, date and source of the amounts that a client sees in another currency; empty for dirhams. */
export function currencyNote({ rate, language }: Pick<ProposalSnapshot, 'rate' | 'language'>): string {
  return rate === null ? '' : wordsIn[language].currencyNote(rate);
}
