import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { Table, TableBody, TableCell, TableFoot, TableHead, TableHeader } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { formatPermille } from '#lib/core/format.ts';
import { amountWriter } from '#lib/core/money.ts';
import { feeKind } from '#lib/proposals/rules/fee-kind.ts';
import type { PriceRows, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

type SiteFiguresProps = { site: SnapshotSite; currency: string; vatLabel: string };

/** What one location costs, a column per option. */
export function SiteFigures({ site, currency, vatLabel }: SiteFiguresProps) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalPage.figures');
  const locale = useLocale();
  const columns = site.options.flatMap((option) => (option.price ? [{ ...option, rows: option.price.shown }] : []));
  const write = amountWriter(
    columns.flatMap(({ rows }) => Object.values(rows)),
    currency,
  );
  const lines: { label: string; key: keyof PriceRows }[] = [
    { label: words('lines.net'), key: 'netMinor' },
    { label: words(`lines.${feeKind(site)}`), key: 'feeMinor' },
    { label: words('lines.municipality'), key: 'municipalityMinor' },
    { label: vatLabel, key: 'vatMinor' },
  ];
  return (
    <Table label={t('site', { site: site.name })}>
      <TableHead className={columns.length > 1 ? undefined : 'sr-only'}>
        <tr>
          <TableHeader className="sticky start-0 bg-surface">
            <span className="sr-only">{t('line')}</span>
          </TableHeader>
          {columns.map((column) => (
            <TableHeader key={`${column.weeks}-${column.rows.netMinor}`} numeric className="text-sm">
              <span className="block font-semibold text-ink">{words('weeks', { count: column.weeks })}</span>
              <span className="block text-xs font-normal">{t('ends', { day: formatDate(column.endsOn, locale) })}</span>
            </TableHeader>
          ))}
        </tr>
      </TableHead>
      <TableBody>
        {lines.map(({ label, key }) => (
          <tr key={key}>
            <TableHeader scope="row" className="sticky start-0 bg-surface py-2.5 text-ink">
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
          <TableHeader scope="row" className="sticky start-0 bg-surface text-base">
            {words('lines.total')}
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
  const t = useTranslations('proposalPage.figures');
  if (!permille) return null;
  const percent = formatPermille(Math.abs(permille));
  return (
    <span className="block text-xs text-muted">{permille > 0 ? t('under', { percent }) : t('over', { percent })}</span>
  );
}
