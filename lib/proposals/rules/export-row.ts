import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { say, saying, type TextKey } from '#lib/core/say.ts';
import type { ProposalSnapshot } from '../schema/snapshot.ts';
import type { VersionStatus } from '../schema.ts';
import { figuresInFils, shownFigures } from './whole-figures.ts';

type Header = TextKey extends infer Key ? (Key extends `exporting.${infer Name}` ? Name : never) : never;
const text = (name: Header) => ({ header: say(`exporting.${name}`), kind: 'text' }) as const;
const date = (name: Header) => ({ header: say(`exporting.${name}`), kind: 'date' }) as const;
const money = (name: Header) => {
  const header = say('exporting.inCurrency', { what: saying(`exporting.${name}`), currency: baseCurrency });
  return { header, kind: 'money', places: 2 } as const;
};

/** The columns of the list as a file, in the order of `toExportRow`. */
export const exportColumns = () => [
  ...[text('number'), text('client'), text('title'), text('state'), text('owner'), text('team')],
  ...[date('start'), date('end')],
  ...[money('net'), money('fees'), money('municipality'), money('vat'), money('total')],
  ...[text('shownCurrency'), text('shownTotal')],
  ...[date('validThrough'), date('updated')],
];

type Listed = {
  number: string;
  clientName: string;
  status: VersionStatus;
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
    say(`exporting.states.${listed.status}`),
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
