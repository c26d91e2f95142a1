import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { locationHref } from '#components/inventory/list/location-href.ts';
import { useLocationWords } from '#components/layout/location-words.ts';
import { Card } from '#components/ui/card.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { LocationDetails, LocationNeighbour } from '#lib/inventory/schema/details.ts';
import { LazyMap } from './lazy-map.tsx';
import type { MapTiles } from './map-place.ts';

const listed = 5;

/** Where the location stands: on a map, and its nearest neighbours in words. */
export function MapCard({ location, tiles }: { location: LocationDetails; tiles: MapTiles | null }) {
  const t = useTranslations('inventory');
  const { nameOf } = useLocationWords();
  const { latitude, longitude, neighbours } = location;
  if (latitude === null || longitude === null) {
    return (
      <Card title={t('map.title')}>
        <p className="text-sm text-muted">{t('map.noCoordinates')}</p>
      </Card>
    );
  }
  const toPlace = ({ key, latitude, longitude, ...names }: LocationNeighbour) => {
    return { name: nameOf(names), latitude, longitude, href: locationHref(key) };
  };
  const coordinates = `${latitude}, ${longitude}`;
  return (
    <Card title={t('map.title')}>
      <LazyMap
        label={t('map.label', { name: nameOf(location) })}
        place={{ name: nameOf(location), latitude, longitude, href: locationHref(location.key) }}
        neighbours={neighbours.map(toPlace)}
        tiles={tiles}
      />
      <p className="mt-2 flex items-center justify-between gap-2 text-sm text-muted">
        <bdi className="tabular-nums">{coordinates}</bdi>
        <CopyButton text={coordinates} label={t('map.copy')} done={t('page.copied')} />
      </p>
      {neighbours.length > 0 ? <Neighbours neighbours={neighbours.slice(0, listed)} /> : null}
    </Card>
  );
}

function Neighbours({ neighbours }: { neighbours: readonly LocationNeighbour[] }) {
  const t = useTranslations('inventory');
  const format = useFormatter();
  const { nameOf } = useLocationWords();
  return (
    <>
      <h3 className="mt-4 text-sm text-muted">{t('map.neighbours')}</h3>
      <ul className="mt-1 divide-y text-sm">
        {neighbours.map((one) => (
          <li key={one.id} className="flex items-baseline justify-between gap-4 py-2">
            <Link href={locationHref(one.key)} className="min-w-0 rounded-sm font-medium wrap-anywhere hover:underline">
              {nameOf(one)}
            </Link>
            <span className="shrink-0 text-muted tabular-nums">
              {t('map.kilometres', { distance: format.number(one.distanceM / 1000, { maximumFractionDigits: 1 }) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
