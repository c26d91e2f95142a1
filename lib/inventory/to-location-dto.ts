import type { LocationWithDetails } from '#db/repositories/inventory.ts';
import type { PhotoRow } from '#db/schema/index.ts';
import { pricesInForce } from './rules/card-price.ts';
import type { LocationDto, PhotoDto } from './schema.ts';

const degrees = (e6: number | null) => (e6 === null ? null : e6 / 1_000_000);

/** A location as sellers see it, with the prices in force on `pricesOn`; null leaves its rate card out. */
export function toLocationDto(
  { location, photos, rateCard }: LocationWithDetails,
  pricesOn: string | null,
): LocationDto {
  const prices = pricesOn === null ? [] : pricesInForce(rateCard, pricesOn);
  return {
    id: location.id,
    key: location.key,
    nameEn: location.nameEn,
    nameAr: location.nameAr,
    city: location.city,
    area: location.area,
    address: location.address,
    latitude: degrees(location.latitudeE6),
    longitude: degrees(location.longitudeE6),
    series: location.series,
    kind: location.kind,
    widthCm: location.widthCm,
    heightCm: location.heightCm,
    faces: location.faces,
    loopSeconds: location.loopSeconds,
    spotSeconds: location.spotSeconds,
    uploadFeeMinor: location.uploadFeeMinor,
    status: location.status,
    licenceExpiresOn: location.licenceExpiresOn,
    prohibitedCategories: location.prohibitedCategories,
    aliases: location.aliases,
    photos: photos.map(toPhotoDto),
    rateCard: prices.map(({ weeks, netMinor, effectiveOn }) => ({ weeks, netMinor, effectiveOn })),
  };
}

/** A photo without its place. */
export function toPhotoDto({ id, fileId, timeOfDay, takenOn, width, height }: PhotoRow): PhotoDto {
  return { id, fileId, timeOfDay, takenOn, width, height };
}
