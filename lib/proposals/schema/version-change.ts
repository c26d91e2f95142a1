/** What differs between two versions: names, days and amounts, so that its sentence is written in the reader's language. */
export type VersionChange =
  | { what: 'site_added' | 'site_removed'; site: string; startsOn: string; weeks: readonly number[] }
  | { what: 'starts'; site: string; from: string; to: string }
  | { what: 'length'; site: string; from: readonly number[]; to: readonly number[] }
  | { what: 'spots'; site: string; from: number; to: number }
  | { what: 'net' | 'fee' | 'municipality'; site: string | null; weeks: number | null; from: Amount; to: Amount }
  | { what: 'total'; from: Amount | null; to: Amount | null }
  | { what: TextChange; from: string | null; to: string | null }
  | { what: 'terms' };

type TextChange =
  | 'client'
  | 'contact'
  | 'agency'
  | 'brand'
  | 'kind'
  | 'language'
  | 'currency'
  | 'rate'
  | 'vat'
  | 'payment_terms'
  | 'notes'
  | 'seller';

export type Amount = { currency: string; amountMinor: number };
