import { Badge } from '#components/ui/badge.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import type { Stored } from '#lib/ai/tools/schema.ts';
import { formatCount } from '#lib/core/format.ts';
import { baseCurrency, formatAmounts } from '#lib/core/money.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ToolView } from './tool-view.ts';

export const listLocationsView: ToolView<'list_locations'> = {
  doing: 'Looking through locations',
  Done: ({ data }) =>
    data.items.length === 0 ? null : (
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {data.items.map((location) => (
          <li key={location.id}>
            <LocationTile location={location} />
          </li>
        ))}
      </ul>
    ),
};

function LocationTile({ location }: { location: Stored<LocationDto> }) {
  const photo = location.photos[0];
  return (
    <PictureTile
      title={location.nameEn}
      detail={
        <>
          {location.area}, {location.city}
          {cardPrice(location)}
        </>
      }
      corner={<Badge tone="neutral">{location.kind === 'digital' ? 'Digital' : 'Static'}</Badge>}
      src={photo ? `/api/files/${photo.fileId}?w=320` : null}
      alt={`${location.nameEn}, ${photo?.timeOfDay ?? ''}`}
      className="h-full"
    />
  );
}

function cardPrice({ rateCard }: Stored<LocationDto>) {
  const entry = rateCard.find(({ weeks }) => weeks === 4) ?? rateCard[0];
  if (!entry) return null;
  const [price] = formatAmounts([entry.netMinor], baseCurrency);
  return (
    <span className="block tabular-nums">
      {price} / {formatCount(entry.weeks, 'week')}
    </span>
  );
}
