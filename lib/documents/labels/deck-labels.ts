import type { ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

/** Everything a deck says by itself, in one language; what it says of a proposal comes from the snapshot. */
export type DeckLabels = {
  date: (date: string) => string;
  /** An amount, a number or a code within a sentence. */
  figure: (words: string) => string;
  /** A name or a person's own words within a sentence. */
  name: (words: string) => string;
  nameOfBrand: (brand: ProposalSnapshot['brand']) => string;
  legalNameOfBrand: (brand: ProposalSnapshot['brand']) => string;
  nameOfSite: (site: SnapshotSite) => string;
  /** What stands quietly below a location's name: the same name in the other language. */
  otherNameOfSite: (site: SnapshotSite) => string;
  describe: (site: SnapshotSite) => string;
  placeOf: (site: SnapshotSite) => string;
  /** "Marina Gateway, Creek Tower and 2 more". */
  titleOf: (snapshot: ProposalSnapshot) => string;
  titleOfFile: (snapshot: ProposalSnapshot) => string;

  weeks: (count: number) => string;
  /** "2, 4 or 6 weeks". */
  lengths: (weeks: number[]) => string;
  format: (site: SnapshotSite) => string;
  from: (date: string) => string;
  numberAndVersion: (snapshot: ProposalSnapshot) => string;
  numberAndVersionOfProposal: (snapshot: ProposalSnapshot) => string;
  validThrough: (date: string) => string;
  page: (page: number, pages: number) => string;

  outdoorProposal: string;
  preparedFor: string;
  agency: (name: string) => string;

  location: (place: number, of: number) => string;
  campaign: string;
  duration: string;
  formatLabel: string;
  place: string;

  investment: (page: number, pages: number) => string;
  investmentFor: (snapshot: ProposalSnapshot) => string;
  sheet: Record<'location' | 'starts' | 'ends' | 'duration' | 'net' | 'municipality' | 'total', string>;
  fees: Record<SnapshotSite['feeLabel'] | 'both', string>;
  vat: (percent: string) => string;
  allLocations: string;
  ofAllLocations: (label: string, count: number) => string;
  packageFollows: (count: number) => string;

  terms: string;
  notes: string;

  nextStep: string;
  holdTheseDates: string;
  proposalIsValidThrough: (date: string) => string;
  taxNumber: (number: string) => string;
};
