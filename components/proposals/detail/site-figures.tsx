import { Amount } from '#components/proposals/amount.tsx';
import { Table, TableBody, TableCell, TableFoot, TableHead, TableHeader } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount, formatPermille } from '#lib/core/format.ts';
import { amountWriter } from '#lib/core/money.ts';
import type { PriceRows, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

type SiteFiguresProps = { site: SnapshotSite; currency: string; vatLabel: string };

/** What one location costs, a column per option. */
export function SiteFigures({ site, currency, vatLabel }: SiteFiguresProps) {
  const columns = site.options.flatMap((option) => (option.price ? [{ ...option, rows: option.price.shown }] : []));
  const write = amountWriter(
    columns.flatMap(({ rows }) => Object.values(rows)),
    currency,
  );
  const lines: { label: string; key: keyof PriceRows }[] = [
    { label: 'Net rate', key: 'netMinor' },
    { label: site.feeLabel, key: 'feeMinor' },
    { label: 'Municipality fee', key: 'municipalityMinor' },
    { label: vatLabel, key: 'vatMinor' },
  ];
  return (
    <Table label={`Figures of ${site.name}`}>
      <TableHead className={columns.length > 1 ? undefined : 'sr-only'}>
        <tr>
          <TableHeader className="sticky left-0 bg-surface">
            <span className="sr-only">Line</span>
          </TableHeader>
          {columns.map((column) => (
            <TableHeader key={`${column.weeks}-${column.rows.netMinor}`} numeric className="text-sm">
              <span className="block font-semibold text-ink">{formatCount(column.weeks, 'week')}</span>
              <span className="block text-xs font-normal">ends {formatDate(column.endsOn)}</span>
            </TableHeader>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {lines.map(({ label, key }) => (
          <tr key={key}>
            <TableHeader scope="row" className="sticky left-0 bg-surface py-2.5 text-ink">
              {label}
            </TableHeader>
            {columns.map((column) => (
              <TableCell key={`${column.weeks}-${column.rows.netMinor}`} numeric className="py-2.5">
                <Amount text={write(column.rows[key])} />
                {key === 'netMinor' ? <Discount permille={column.discountPermille} /> : null}
              </TableCell>
            ))}
          </tr>
        ))}
      </TableBody>
      <TableFoot className="bg-surface">
        <tr>
          <TableHeader scope="row" className="sticky left-0 bg-surface text-base">
            Total
          </TableHeader>
          {columns.map((column) => (
            <TableCell key={`${column.weeks}-${column.rows.netMinor}`} numeric>
              <Amount text={write(column.rows.totalMinor)} />
            </TableCell>
          ))}
        </tr>
      </TableFoot>
    </Table>
  );
}

function Discount({ permille }: { permille: number | null }) {
  if (!permille) return null;
  const words = permille > 0 ? 'under' : 'over';
  return (
    <span className="block text-xs text-muted">
      {formatPermille(Math.abs(permille))} {words} the rate card
    </span>
  );
}
