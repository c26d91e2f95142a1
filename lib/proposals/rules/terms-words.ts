import type { PriceLine, ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { ExchangeRate } from '#lib/settings/schema.ts';

/** How the terms of a proposal are said in one language. */
export type TermsWords = {
  /** The standard terms (business rule: Proposals, terms). */
  standard: readonly string[];
  date: (date: string) => string;
  brand: (brand: ProposalSnapshot['brand']) => string;
  paymentTerms: (words: string) => string;
  /** One municipality fee: "AED 520 per image/message". */
  fee: (line: PriceLine) => string;
  join: (fees: readonly string[]) => string;
  /** Rate, date and source of amounts in another currency. */
  currencyNote: (rate: ExchangeRate) => string;
};
