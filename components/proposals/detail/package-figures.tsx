import { useLocale, useTranslations } from 'next-intl';
import { Amount } from '#components/proposals/amount.tsx';
import { siteKey } from '#components/proposals/site-key.ts';
import { Table, TableBody, TableCell, TableFoot, TableHead, TableHeader } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { amountWriter } from '#lib/core/money.ts';
import { feeKind } from '#lib/proposals/rules/fee-kind.ts';
import { siteName } from '#lib/proposals/rules/reader-words.ts';
import type { Price, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';

type PackageFiguresProps = { sites: readonly SnapshotSite[]; price: Price; currency: string; vatLabel: string };

/** A package: a row per location with what is its own, then what all of them have in common. */
export function PackageFigures({ sites, price, currency, vatLabel }: PackageFiguresProps) {
  const words = useTranslations('proposals');
  const t = useTranslations('proposalPage.figures');
  const locale = useLocale();
  const rows = price.shown;
  const write = amountWriter([...Object.values(rows), ...sites.map((site) => site.feeShownMinor ?? 0)], currency);
  const feeLabels = new Set(sites.map((site) => feeKind(site)));
  const [feeLabel] = feeLabels.size === 1 ? feeLabels : ['either_fee' as const];
  return (
    <Table label={t('package')}>
      <TableHead>
        <tr>
          <TableHeader>{t('location')}</TableHeader>
          <TableHeader numeric>{words(`lines.${feeLabel ?? 'either_fee'}`)}</TableHeader>
        </tr>
      </TableHead>
      <TableBody>
        {sites.map((site) => (
          <tr key={siteKey(site)}>
            <TableHeader scope="row" className="text-ink">
              <span className="font-medium">{siteName(site, locale)}</span>
              <Dates site={site} />
            </TableHeader>
            <TableCell numeric>
              <Amount text={write(site.feeShownMinor ?? 0)} />
            </TableCell>
          </tr>
        ))}
        <CommonRow label={words('lines.packageNet')} text={write(rows.netMinor)} />
        <CommonRow
          label={t('fees', { locations: words('locations', { count: sites.length }) })}
          text={write(rows.feeMinor)}
        />
        <CommonRow label={words('lines.municipality')} text={write(rows.municipalityMinor)} />
        <CommonRow label={vatLabel} text={write(rows.vatMinor)} />
      </TableBody>
      <TableFoot>
        <CommonRow label={words('lines.total')} text={write(rows.totalMinor)} />
      </TableFoot>
    </Table>
  );
}

function Dates({ site }: { site: SnapshotSite }) {
  const t = useTranslations('proposals');
  const locale = useLocale();
  const [option] = site.options;
  if (!option) return null;
  return (
    <span className="block text-xs text-muted tabular-nums">
      {formatDate(site.startsOn, locale)} – {formatDate(option.endsOn, locale)} · {t('weeks', { count: option.weeks })}
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
