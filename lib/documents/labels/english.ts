import { formatDate } from '#lib/core/dates.ts';
import { formatCount, isolate, joinWords } from '#lib/core/format.ts';
import type { DeckLabels } from './deck-labels.ts';

const arabicLetter = /\p{Script=Arabic}/u;
const name = (words: string) => (arabicLetter.test(words) ? isolate(words) : words);
const weeks = (count: number) => formatCount(count, 'week');

export const englishLabels: DeckLabels = {
  date: (date) => formatDate(date),
  figure: (words) => words,
  name,
  nameOfBrand: (brand) => brand.name,
  legalNameOfBrand: (brand) => brand.legalName,
  nameOfSite: (site) => site.name,
  otherNameOfSite: (site) => site.nameAr,
  describe: (site) => site.description,
  placeOf: ({ area, city }) => [...new Set([area, city])].filter(Boolean).join(', '),
  titleOf: ({ title }) => title,
  titleOfFile: ({ title, client }) => `${title} for ${client.name}`,

  weeks,
  lengths: (counts) => {
    const [only = 0, ...others] = counts;
    return others.length === 0 ? weeks(only) : `${joinWords(counts.map(String), 'or')} weeks`;
  },
  format: ({ kind, spots }) => (kind === 'digital' ? `Digital, ${formatCount(spots, 'spot')}` : 'Printed'),
  from: (date) => `From ${formatDate(date)}`,
  numberAndVersion: ({ number, version }) => `${number}, version ${version}`,
  numberAndVersionOfProposal: ({ number, version }) => `Proposal ${number}, version ${version}`,
  validThrough: (date) => `Valid through ${formatDate(date)}`,
  page: (page, pages) => `Page ${page} of ${pages}`,

  outdoorProposal: 'OUTDOOR PROPOSAL',
  preparedFor: 'Prepared for',
  agency: (agency) => `Agency: ${name(agency)}`,

  location: (place, of) => (of === 1 ? 'THE LOCATION' : `LOCATION ${place} OF ${of}`),
  campaign: 'Campaign',
  duration: 'Duration',
  formatLabel: 'Format',
  place: 'Place',

  investment: (page, pages) => (pages === 1 ? 'Investment' : `Investment, ${page} of ${pages}`),
  investmentFor: ({ packagePrice, client, validThrough }) =>
    `${packagePrice ? 'One package for' : 'Prepared for'} ${name(client.name)}, valid through ${formatDate(validThrough)}`,
  sheet: {
    location: 'Location',
    starts: 'Start date',
    ends: 'End date',
    duration: 'Duration',
    net: 'Net rate',
    municipality: 'Municipality fee',
    total: 'Total',
  },
  fees: { 'Upload fee': 'Upload fee', 'Production fee': 'Production fee', both: 'Upload or production fee' },
  vat: (percent) => `VAT ${percent}`,
  allLocations: 'All locations',
  ofAllLocations: (label, count) => `${label}, all ${count} locations`,
  packageFollows: (count) => `The figures of the whole package follow after its ${count} locations.`,

  terms: 'Terms',
  notes: 'Notes',

  nextStep: 'NEXT STEP',
  holdTheseDates: 'Let us hold these dates for you',
  proposalIsValidThrough: (date) => `This proposal is valid through ${formatDate(date)}.`,
  taxNumber: (number) => `Tax number ${number}`,
};
