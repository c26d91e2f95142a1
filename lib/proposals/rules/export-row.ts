import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { ProposalSnapshot } from '../schema/snapshot.ts';
import { figuresInFils, shownFigures } from './whole-figures.ts';

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
  const rows = figuresInFils(snapshot);
  const shown = shownFigures(snapshot);
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
    shown ? formatMoney(shown.totalMinor, currency, { decimals: 'always' }).slice(currency.length + 1) : null,
    validThrough,
    listed.updatedOn,
  ];
}
