import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { KindBadge, LicenceBadge, LocationStatusBadge } from '#components/inventory/location-badges.tsx';
import { useLocationWords } from '#components/layout/location-words.ts';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { formatDate } from '#lib/core/dates.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { LocationListItem, LocationSort } from '#lib/inventory/schema.ts';
import { type LocationColumn, type LocationPlace, locationHref, locationsHref } from './location-href.ts';

type LocationsTableProps = {
  place: LocationPlace;
  items: readonly LocationListItem[];
  columns: readonly LocationColumn[];
  className?: string;
};

const sortOf: Partial<Record<LocationColumn, LocationSort>> = {
  place: 'city',
  size: 'size',
  price: 'price',
  licence: 'licence',
  updated: 'updated',
};
const numeric = new Set<LocationColumn>(['price']);

/** Locations in rows, sorted by a press on a column's name. */
export function LocationsTable({ place, items, columns, className }: LocationsTableProps) {
  const t = useTranslations('inventory');
  const { nameOf } = useLocationWords();
  return (
    <Card flush className={className}>
      <Table label={t('title')}>
        <TableHead>
          <tr>
            <SortHeader place={place} sort="name" label={t('columns.name')} />
            {columns.map((column) => (
              <SortHeader
                key={column}
                place={place}
                sort={sortOf[column]}
                label={t(`columns.${column}`)}
                numeric={numeric.has(column)}
              />
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} className="relative">
              <TableHeader scope="row" className="w-full min-w-56 align-middle font-normal whitespace-normal">
                <span className="flex items-center gap-3">
                  <SitePhoto fileId={item.photos[0]?.fileId ?? null} width={160} className="h-10 w-15" />
                  <Link
                    href={locationHref(item.key)}
                    className="font-medium text-ink wrap-anywhere -outline-offset-2 after:absolute after:inset-0"
                  >
                    {nameOf(item)}
                  </Link>
                </span>
              </TableHeader>
              {columns.map((column) => (
                <TableCell key={column} numeric={numeric.has(column)} className="align-middle whitespace-nowrap">
                  <Cell item={item} column={column} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

type SortHeaderProps = { place: LocationPlace; sort: LocationSort | undefined; label: string; numeric?: boolean };

function SortHeader({ place, sort, label, numeric: isNumeric }: SortHeaderProps) {
  if (!sort) return <TableHeader numeric={isNumeric}>{label}</TableHeader>;
  const isSorted = (place.sort ?? 'name') === sort;
  const dir = isSorted ? (place.dir ?? 'asc') : undefined;
  const Arrow = dir === 'desc' ? ArrowDown : ArrowUp;
  const next = locationsHref({ ...place, sort, dir: dir === 'asc' ? 'desc' : 'asc', cursor: undefined });
  return (
    <TableHeader numeric={isNumeric} aria-sort={dir && (dir === 'asc' ? 'ascending' : 'descending')}>
      <Link href={next} scroll={false} className="inline-flex items-center gap-1 rounded-sm hover:text-ink">
        {label}
        {dir ? <Arrow className="size-3.5" aria-hidden="true" /> : null}
      </Link>
    </TableHeader>
  );
}

function Cell({ item, column }: { item: LocationListItem; column: LocationColumn }): ReactNode {
  const t = useTranslations('inventory');
  const format = useFormatter();
  const language = useLocale();
  const { placeOf, sizeOf } = useLocationWords();
  switch (column) {
    case 'place':
      return placeOf(item);
    case 'series':
      return item.series;
    case 'kind':
      return <KindBadge kind={item.kind} />;
    case 'size':
      return <bdi>{sizeOf(item)}</bdi>;
    case 'price':
      return item.fourWeekMinor === null ? (
        <span className="text-muted">{t('price.none')}</span>
      ) : (
        <bdi>{formatMoney(item.fourWeekMinor, baseCurrency)}</bdi>
      );
    case 'licence':
      return item.licenceExpiresOn ? (
        <span className="flex items-center gap-2">
          {formatDate(item.licenceExpiresOn, language)} <LicenceBadge licence={item.licence} />
        </span>
      ) : (
        <span className="text-muted">{t('licence.unknown')}</span>
      );
    case 'status':
      return <LocationStatusBadge status={item.status} />;
    case 'updated':
      return <span className="text-muted">{format.dateTime(item.updatedAt, { dateStyle: 'medium' })}</span>;
  }
}
