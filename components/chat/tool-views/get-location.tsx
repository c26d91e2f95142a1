import { Card } from '#components/ui/card.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PictureTile } from '#components/ui/picture-tile.tsx';
import type { Stored } from '#lib/ai/tools/schema.ts';
import { formatDate } from '#lib/core/dates.ts';
import { formatCount } from '#lib/core/format.ts';
import { baseCurrency, formatAmounts } from '#lib/core/money.ts';
import { describeLocation } from '#lib/inventory/rules.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { ToolView } from './tool-view.ts';

export const getLocationView: ToolView<'get_location'> = {
  doing: 'Opening the location',
  Done: ({ data }) => (
    <Card title={data.nameEn} description={`${data.area}, ${data.city}`}>
      <div className="grid gap-4">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {data.photos.map((photo) => (
            <li key={photo.id}>
              <PictureTile
                title={photo.timeOfDay === 'day' ? 'By day' : photo.timeOfDay === 'dusk' ? 'At dusk' : 'By night'}
                detail={photo.takenOn ? formatDate(photo.takenOn) : undefined}
                src={`/api/files/${photo.fileId}?w=640`}
                alt={`${data.nameEn}, ${photo.timeOfDay}`}
              />
            </li>
          ))}
        </ul>
        <p className="text-sm text-muted">{describeLocation(data, 1)}</p>
        <Facts layout="grid" facts={factsOf(data)} />
      </div>
    </Card>
  ),
};

function factsOf({ rateCard, uploadFeeMinor }: Stored<LocationDto>) {
  const amounts = formatAmounts(
    rateCard.map((entry) => entry.netMinor),
    baseCurrency,
  );
  return [
    ...(uploadFeeMinor === null
      ? []
      : [{ label: 'Upload fee', value: formatAmounts([uploadFeeMinor], baseCurrency)[0] ?? '' }]),
    ...rateCard.map((entry, index) => ({
      label: formatCount(entry.weeks, 'week'),
      value: amounts[index] ?? '',
    })),
  ];
}
