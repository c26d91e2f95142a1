import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '#components/ui/card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { amountWriter, baseCurrency } from '#lib/core/money.ts';
import type { RateCardHistory } from '#lib/inventory/schema/details.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';

type RateCardCardProps = { history: RateCardHistory; actions: ReactNode };

/** What the space costs net for one spot: today, from later days on, and what it did cost. */
export function RateCardCard({ history: { inForce, upcoming, past }, actions }: RateCardCardProps) {
  const t = useTranslations('inventory');
  const isEmpty = inForce.length + upcoming.length + past.length === 0;
  return (
    <Card title={t('rates.title')} description={t('rates.description')} actions={actions} flush>
      {isEmpty ? <p className="border-t px-5 py-4 text-sm text-muted">{t('rates.none')}</p> : null}
      {inForce.length > 0 ? <Prices label={t('rates.inForce')} entries={inForce} /> : null}
      {upcoming.length > 0 ? <Prices label={t('rates.upcoming')} entries={upcoming} isNamed /> : null}
      {past.length > 0 ? (
        <Disclosure label={t('rates.past', { count: past.length })} row>
          <Prices label={t('rates.pastTitle')} entries={past} />
        </Disclosure>
      ) : null}
    </Card>
  );
}

type PricesProps = { label: string; entries: readonly RateCardEntry[]; isNamed?: boolean };

function Prices({ label, entries, isNamed }: PricesProps) {
  const t = useTranslations('inventory');
  const language = useLocale();
  const write = amountWriter(
    entries.map(({ netMinor }) => netMinor),
    baseCurrency,
  );
  return (
    <div className="border-t">
      {isNamed ? <h3 className="px-5 pt-4 pb-1 font-medium">{label}</h3> : null}
      <Table label={label}>
        <TableHead>
          <tr>
            <TableHeader>{t('rates.length')}</TableHeader>
            <TableHeader numeric>{t('rates.net')}</TableHeader>
            <TableHeader>{t('rates.from')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <TableRow key={`${entry.weeks} ${entry.effectiveOn}`}>
              <TableHeader scope="row" className="whitespace-nowrap">
                {t('rates.weeks', { count: entry.weeks })}
              </TableHeader>
              <TableCell numeric className="font-medium">
                <bdi>{write(entry.netMinor)}</bdi>
              </TableCell>
              <TableCell className="w-1/2 whitespace-nowrap text-muted tabular-nums">
                {formatDate(entry.effectiveOn, language)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
