import type { JSONValue } from 'ai';
import { formatCount } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { Stored } from './schema.ts';

/** What a model needs to speak about a location; size, photos and coordinates are on the card. */
export function viewLocation(location: Stored<LocationDto>): JSONValue {
  const { nameEn, city, area, series, kind, faces, uploadFeeMinor, status, rateCard } = location;
  return {
    name: nameEn,
    city,
    area,
    series,
    kind,
    faces,
    status,
    ...(uploadFeeMinor === null ? {} : { uploadFee: formatMoney(uploadFeeMinor, baseCurrency) }),
    card: rateCard.map(({ weeks, netMinor }) => {
      return `${formatCount(weeks, 'week')}: ${formatMoney(netMinor, baseCurrency)} net`;
    }),
  };
}
