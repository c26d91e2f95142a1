import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import type { Stored } from '#lib/ai/tools/schema.ts';
import { baseCurrency, formatAmounts } from '#lib/core/money.ts';
import { locationName } from '#lib/inventory/rules/location-name.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ToolView } from './tool-view.ts';

export const ListLocationsView: ToolView<'list_locations'> = ({ data }) =>
  data.items.length === 0 ? null : (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {data.items.map((location) => (
        <li key={location.id}>
          <LocationTile location={location} />
        </li>
      ))}
    </ul>
  );

function LocationTile({ location }: { location: Stored<LocationDto> }) {
  const [t, proposals] = [useTranslations('chat'), useTranslations('proposals')];
  const name = locationName(location, useLocale());
  const photo = location.photos[0];
  return (
    <PictureTile
      title={name}
      detail={
        <>
          <bdi>{`${location.area}, ${location.city}`}</bdi>
          <CardPrice location={location} />
        </>
      }
      corner={<Badge tone="neutral">{proposals(`siteKinds.${location.kind}`)}</Badge>}
      src={photo ? `/api/files/${photo.fileId}?w=320` : null}
      alt={photo ? t('photoOf', { location: name, time: t(`times.${photo.timeOfDay}`) }) : name}
      className="h-full"
    />
  );
}

function CardPrice({ location: { rateCard } }: { location: Stored<LocationDto> }) {
  const t = useTranslations('proposals');
  const entry = rateCard.find(({ weeks }) => weeks === 4) ?? rateCard[0];
  if (!entry) return null;
  return (
    <span className="block tabular-nums">
      <bdi>{formatAmounts([entry.netMinor], baseCurrency)[0]}</bdi> / {t('weeks', { count: entry.weeks })}
    </span>
  );
}
