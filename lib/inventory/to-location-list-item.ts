import type { LocationWithDetails } from '#db/repositories/inventory.ts';
import { licenceOn } from './rules/licence.ts';
import { type LocationListItem, listedWeeks } from './schema.ts';
import { toLocationDto } from './to-location-dto.ts';

/** A location as lists show it on a day; without prices its rate card is empty. */
export function toLocationListItem(
  row: LocationWithDetails,
  { today, withPrices }: { today: string; withPrices: boolean },
): LocationListItem {
  const shown = toLocationDto(row, withPrices ? today : null);
  return {
    ...shown,
    photos: shown.photos.slice(0, 1),
    photoCount: shown.photos.length,
    fourWeekMinor: shown.rateCard.find(({ weeks }) => weeks === listedWeeks)?.netMinor ?? null,
    licence: licenceOn(shown.licenceExpiresOn, today),
    updatedAt: row.location.updatedAt,
  };
}
