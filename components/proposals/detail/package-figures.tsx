import { Amount } from '#components/proposals/amount.tsx';
import { Table, TableBody, TableCell, TableFoot, TableHead, TableHeader } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import { amountWriter } from '#lib/core/money.ts';
import type { Price, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

type PackageFiguresProps = { sites: readonly SnapshotSite[]; price: Price; currency: string; vatLabel: string };

/** A package: a row per location with what is its own, then what all of them have in common. */
export function PackageFigures({ sites, price, currency, vatLabel }: PackageFiguresProps) {
  const rows = price.shown;
  const write = amountWriter([...Object.values(rows), ...sites.map((site) => site.feeShownMinor ?? 0)], currency);
  const feeLabels = new Set(sites.map((site) => site.feeLabel));
  const feeLabel = feeLabels.size === 1 ? [...feeLabels].join('') : 'Upload or production fee';
  return (
    <Table label="Figures of the package">
      <TableHead>
        <tr>
          <TableHeader>Location</TableHeader>
          <TableHeader numeric>{feeLabel}</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {sites.map((site) => (
          <tr key={`${site.locationId} ${site.startsOn}`}>
            <TableHeader scope="row" className="text-ink">
              <span className="font-medium">{site.name}</span>
              <Dates site={site} />
            </TableHeader>
            <TableCell numeric>
              <Amount text={write(site.feeShownMinor ?? 0)} />
            </TableCell>
          </tr>
        ))}
        <CommonRow label="Package net rate" text={write(rows.netMinor)} />
        <CommonRow label={`Fees of ${formatCount(sites.length, 'location')}`} text={write(rows.feeMinor)} />
        <CommonRow label="Municipality fee" text={write(rows.municipalityMinor)} />
        <CommonRow label={vatLabel} text={write(rows.vatMinor)} />
      </TableBody>
      <TableFoot>
        <CommonRow label="Total" text={write(rows.totalMinor)} />
      </TableFoot>
    </Table>
  );
}

function Dates({ site }: { site: SnapshotSite }) {
  const [option] = site.options;
  if (!option) return null;
  return (
    <span className="block text-xs text-muted tabular-nums">
      {formatDate(site.startsOn)} – {formatDate(option.endsOn)} · {formatCount(option.weeks, 'week')}
    </span>
  );
}

function CommonRow({ label, text }: { label: string; text: string }) {
  return (
    <tr>
      <TableHeader scope="row" className="py-2.5 text-base text-ink">
        {label}
      </TableHeader>
      <TableCell numeric className="py-2.5">
        <Amount text={text} />
      </TableCell>
    </tr>
  );
}
