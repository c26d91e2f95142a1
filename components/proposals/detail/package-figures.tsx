import type { ReactNode } from 'react';
import { Amount, amountWriter } from '#components/proposals/amount.tsx';
import { Table, TableBody, TableCell, TableFoot, TableHead, TableHeader } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import type { Price, PriceRows, SnapshotSite } from '#lib/proposals/schema.ts';

type PackageFiguresProps = { sites: readonly SnapshotSite[]; price: Price; currency: string; vatLabel: string };

const merged: { label: string; key: keyof PriceRows }[] = [
  { label: 'Municipality fee', key: 'municipalityMinor' },
  { label: 'VAT', key: 'vatMinor' },
];

/** A package: a column per location where rows differ, one cell over all of them where they don't. */
export function PackageFigures({ sites, price, currency, vatLabel }: PackageFiguresProps) {
  const rows = price.shown;
  const fees = sites.map((site) => site.feeShownMinor ?? 0);
  const write = amountWriter([...Object.values(rows), ...fees], currency);
  const feeLabels = new Set(sites.map((site) => site.feeLabel));
  const feeLabel = feeLabels.size === 1 ? [...feeLabels][0] : 'Upload or production fee';
  const span = sites.length;
  return (
    <Table label="Figures of the package">
      <TableHead>
        <tr>
          <TableHeader>
            <span className="sr-only">Line</span>
          </TableHeader>
          {sites.map((site) => (
            <TableHeader
              key={`${site.locationId}-${site.startsOn}`}
              className="min-w-36 border-l text-center text-sm font-semibold whitespace-normal text-ink"
            >
              {site.name}
            </TableHeader>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        <SiteRow label="Dates" sites={sites} show={(site) => <Dates site={site} />} />
        <SiteRow label="Duration" sites={sites} show={(site) => formatCount(site.options[0]?.weeks ?? 0, 'week')} />
        <MergedRow label="Package net rate" span={span} text={write(rows.netMinor)} />
        <SiteRow label={feeLabel ?? ''} sites={sites} show={(_, index) => <Amount text={write(fees[index] ?? 0)} />} />
        {merged.map(({ label, key }) => (
          <MergedRow key={key} label={key === 'vatMinor' ? vatLabel : label} span={span} text={write(rows[key])} />
        ))}
      </TableBody>
      <TableFoot>
        <MergedRow label="Total" span={span} text={write(rows.totalMinor)} />
      </TableFoot>
    </Table>
  );
}

function Dates({ site }: { site: SnapshotSite }) {
  const endsOn = site.options[0]?.endsOn;
  return (
    <>
      <span className="inline-block">{formatDate(site.startsOn)}</span> –{' '}
      <span className="inline-block">{endsOn ? formatDate(endsOn) : ''}</span>
    </>
  );
}

type SiteRowProps = {
  label: string;
  sites: readonly SnapshotSite[];
  show: (site: SnapshotSite, index: number) => ReactNode;
};

function SiteRow({ label, sites, show }: SiteRowProps) {
  return (
    <tr>
      <RowHeader label={label} />
      {sites.map((site, index) => (
        <TableCell key={`${site.locationId}-${site.startsOn}`} className="border-l py-2.5 text-center tabular-nums">
          {show(site, index)}
        </TableCell>
      ))}
    </tr>
  );
}

function MergedRow({ label, span, text }: { label: string; span: number; text: string }) {
  return (
    <tr>
      <RowHeader label={label} />
      <TableCell colSpan={span} className="border-l py-2.5 text-center max-lg:text-left">
        <Amount text={text} />
      </TableCell>
    </tr>
  );
}

function RowHeader({ label }: { label: string }) {
  return (
    <TableHeader scope="row" className="py-2.5 text-base font-normal text-ink">
      {label}
    </TableHeader>
  );
}
