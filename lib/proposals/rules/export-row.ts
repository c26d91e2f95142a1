import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { PriceRows, ProposalSnapshot } from '../schema/snapshot.ts';

const money = (header: string) => ({ header: `${header} (${baseCurrency})`, kind: 'money', places: 2 }) as const;
const text = (header: string) => ({ header, kind: 'text' }) as const;
const date = (header: string) => ({ header, kind: 'date' }) as const;

/** The columns of the list as a file, in the order of `toExportRow`. */
export const exportColumns = [
  text('Number'),
  text('Client'),
  text('Title'),
  text('State'),
  text('Owner'),
  text('Team'),
  date('Start'),
  date('End'),
  money('Net'),
  money('Fees'),
  money('Municipality'),
  money('VAT'),
  money('Total'),
  text('Shown currency'),
  text('Shown total'),
  date('Valid through'),
  date('Updated'),
];

type Listed = {
  number: string;
  clientName: string;
  status: string;
  ownerName: string;
  teamName: string | null;
  updatedOn: string;
};

/** One proposal as a row. Where several options leave its total open, its amounts stay empty. */
export function toExportRow(listed: Listed, snapshot: ProposalSnapshot): (string | number | null)[] {
  const { sites, currency, title, validThrough } = snapshot;
  const rows = baseRowsOf(snapshot);
  const shown = shownTotalOf(snapshot);
  const starts = sites.map(({ startsOn }) => startsOn).sort();
  const ends = sites.flatMap(({ options }) => options.map(({ endsOn }) => endsOn)).sort();
  return [
    listed.number,
    listed.clientName,
    title,
    listed.status.charAt(0).toUpperCase() + listed.status.slice(1),
    listed.ownerName,
    listed.teamName,
    starts[0] ?? null,
    ends.at(-1) ?? null,
    rows?.netMinor ?? null,
    rows?.feeMinor ?? null,
    rows?.municipalityMinor ?? null,
    rows?.vatMinor ?? null,
    rows?.totalMinor ?? null,
    currency,
    shown === null ? null : formatMoney(shown, currency, { decimals: 'always' }).slice(currency.length + 1),
    validThrough,
    listed.updatedOn,
  ];
}

/** What a snapshot comes to in fils, row by row; null where an option is still to be chosen. */
function baseRowsOf({ packagePrice, sites }: ProposalSnapshot): PriceRows | null {
  if (packagePrice) return packagePrice.base;
  const prices = sites.map(({ options }) => (options.length === 1 ? options[0]?.price?.base : undefined));
  const sums: PriceRows = { netMinor: 0, feeMinor: 0, municipalityMinor: 0, vatMinor: 0, totalMinor: 0 };
  for (const rows of prices) {
    if (!rows) return null;
    for (const key of Object.keys(sums) as (keyof PriceRows)[]) sums[key] += rows[key];
  }
  return sums;
}

function shownTotalOf({ packagePrice, grandTotal, sites }: ProposalSnapshot): number | null {
  const [only] = sites.length === 1 && sites[0]?.options.length === 1 ? sites[0].options : [];
  return (packagePrice?.shown ?? grandTotal ?? only?.price?.shown)?.totalMinor ?? null;
}
