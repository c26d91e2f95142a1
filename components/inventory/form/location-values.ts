import { formatScaled } from '#lib/core/format.ts';
import type { LocationFields } from '#lib/inventory/schema/changes.ts';
import type { LocationDto, LocationKind } from '#lib/inventory/schema.ts';

/** What stands in the fields of the form: text as it was typed. */
export type LocationValues = {
  nameEn: string;
  nameAr: string;
  key: string;
  kind: LocationKind;
  series: string;
  city: string;
  area: string;
  address: string;
  /** "25.0805, 55.1403", as maps give it. */
  coordinates: string;
  hasOneSize: boolean;
  /** Metres. */
  width: string;
  height: string;
  faces: string;
  loopSeconds: string;
  spotSeconds: string;
  /** Dirhams. */
  uploadFee: string;
  licenceExpiresOn: string;
  prohibitedCategories: string[];
  aliases: string[];
};

export const emptyLocationValues: LocationValues = {
  nameEn: '',
  nameAr: '',
  key: '',
  kind: 'digital',
  series: '',
  city: '',
  area: '',
  address: '',
  coordinates: '',
  hasOneSize: true,
  width: '',
  height: '',
  faces: '1',
  loopSeconds: '',
  spotSeconds: '',
  uploadFee: '',
  licenceExpiresOn: '',
  prohibitedCategories: [],
  aliases: [],
};

/** The fields of a location that exists. */
export function toLocationValues(location: LocationDto): LocationValues {
  const { latitude, longitude, widthCm, heightCm, uploadFeeMinor } = location;
  const text = (value: number | null) => (value === null ? '' : String(value));
  const scaled = (value: number | null) => (value === null ? '' : formatScaled(value, 2));
  return {
    nameEn: location.nameEn,
    nameAr: location.nameAr,
    key: location.key,
    kind: location.kind,
    series: location.series,
    city: location.city,
    area: location.area,
    address: location.address,
    coordinates: latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`,
    hasOneSize: widthCm !== null,
    width: scaled(widthCm),
    height: scaled(heightCm),
    faces: String(location.faces),
    loopSeconds: text(location.loopSeconds),
    spotSeconds: text(location.spotSeconds),
    uploadFee: scaled(uploadFeeMinor),
    licenceExpiresOn: location.licenceExpiresOn ?? '',
    prohibitedCategories: [...location.prohibitedCategories],
    aliases: [...location.aliases],
  };
}

/** What the fields say, with not-a-number where nobody can read one; the schema and the rules judge it. */
export function toLocationFields(values: LocationValues): LocationFields {
  const isDigital = values.kind === 'digital';
  const [latitude, longitude] = readCoordinates(values.coordinates);
  return {
    nameEn: values.nameEn,
    nameAr: values.nameAr,
    city: values.city,
    area: values.area,
    address: values.address,
    series: values.series,
    kind: values.kind,
    latitude,
    longitude,
    widthCm: values.hasOneSize ? hundredths(values.width) : null,
    heightCm: values.hasOneSize ? hundredths(values.height) : null,
    faces: Number(values.faces) as LocationFields['faces'],
    loopSeconds: isDigital ? whole(values.loopSeconds) : null,
    spotSeconds: isDigital ? whole(values.spotSeconds) : null,
    uploadFeeMinor: isDigital ? hundredths(values.uploadFee.replaceAll(',', '')) : null,
    licenceExpiresOn: values.licenceExpiresOn || null,
    prohibitedCategories: values.prohibitedCategories,
    aliases: values.aliases,
  };
}

const pair = /^\(?\s*(-?\d{1,3}(?:\.\d+)?)°?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)°?\s*\)?$/;

/** "25.0805, 55.1403" in degrees; nothing is null, what is no pair of numbers is not a number. */
export function readCoordinates(text: string): [number, number] | [null, null] {
  if (text.trim() === '') return [null, null];
  const [, latitude, longitude] = pair.exec(text.trim()) ?? [];
  const rounded = (degrees: string | undefined) => Math.round(Number(degrees) * 1e6) / 1e6;
  return [rounded(latitude), rounded(longitude)];
}

const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** "14" or "14.5" as hundredths, without a float on the way. */
function hundredths(text: string): number {
  const [, units, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  return units === undefined ? Number.NaN : Number(units) * 100 + Number(fraction.padEnd(2, '0'));
}
