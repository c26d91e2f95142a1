import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { KindBadge, LicenceBadge, LocationStatusBadge } from '#components/inventory/location-badges.tsx';
import { useLocationWords } from '#components/layout/location-words.ts';
import { SitePhoto } from '#components/layout/site-photo.tsx';
import { cn } from '#lib/core/cn.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { LocationListItem } from '#lib/inventory/schema.ts';
import { locationHref } from './location-href.ts';

type LocationGridProps = { items: readonly LocationListItem[]; seesPrices: boolean; className?: string | undefined };

/** Locations as pictures with the facts that sell them. */
export function LocationGrid({ items, seesPrices, className }: LocationGridProps) {
  const t = useTranslations('inventory');
  return (
    <ul aria-label={t('title')} className={cn('grid gap-5 sm:grid-cols-2 xl:grid-cols-3', className)}>
      {items.map((item) => (
        <LocationTile key={item.id} item={item} seesPrices={seesPrices} />
      ))}
    </ul>
  );
}

function LocationTile({ item, seesPrices }: { item: LocationListItem; seesPrices: boolean }) {
  const t = useTranslations('inventory');
  const { nameOf, placeOf, sizeOf } = useLocationWords();
  return (
    <li className="group relative flex flex-col overflow-hidden rounded-lg border bg-surface shadow-sm transition-shadow hover:shadow-md">
      <span className="relative block">
        <SitePhoto
          fileId={item.photos[0]?.fileId ?? null}
          alt=""
          width={640}
          className="aspect-3/2 w-full rounded-none"
        />
        <span className="absolute inset-x-3 top-3 flex flex-wrap justify-between gap-2">
          <KindBadge kind={item.kind} />
          {item.status === 'active' ? (
            <LicenceBadge licence={item.licence} />
          ) : (
            <LocationStatusBadge status={item.status} />
          )}
        </span>
      </span>
      <span className="flex flex-1 flex-col p-4">
        <Link
          href={locationHref(item.key)}
          className="font-semibold wrap-anywhere after:absolute after:inset-0 after:rounded-lg"
        >
          {nameOf(item)}
        </Link>
        <span className="text-sm text-muted">{placeOf(item)}</span>
        <span className="mt-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-1 text-sm">
          <span className="text-muted">
            <bdi>{sizeOf(item)}</bdi> · {t('faces', { count: item.faces })}
          </span>
          {seesPrices ? (
            <span className="text-end">
              {item.fourWeekMinor === null ? (
                <span className="text-muted">{t('price.none')}</span>
              ) : (
                <>
                  <bdi className="font-semibold tabular-nums">{formatMoney(item.fourWeekMinor, baseCurrency)}</bdi>
                  <span className="text-muted"> {t('price.perFourWeeks')}</span>
                </>
              )}
            </span>
          ) : null}
        </span>
      </span>
    </li>
  );
}
