import { formatScaled } from '#lib/core/format.ts';
import {
  type NumberRead,
  readCoordinates,
  readDirhams,
  readMetres,
  readWhole,
} from '#lib/inventory/rules/read-numbers.ts';
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

const isNothing = { ok: true, value: null } as const;
const orNull = (text: string, read: (text: string) => NumberRead) => (text.trim() === '' ? isNothing : read(text));

/** The numbers of the form: those of one size where it has one, those of a screen where it is one. */
function readNumbers({ kind, hasOneSize, width, height, loopSeconds, spotSeconds, uploadFee }: LocationValues) {
  const isDigital = kind === 'digital';
  return {
    width: hasOneSize ? readMetres(width) : isNothing,
    height: hasOneSize ? readMetres(height) : isNothing,
    loopSeconds: isDigital ? orNull(loopSeconds, readWhole) : isNothing,
    spotSeconds: isDigital ? orNull(spotSeconds, readWhole) : isNothing,
    uploadFee: isDigital ? orNull(uploadFee, readDirhams) : isNothing,
  };
}

/** What the fields say, with not-a-number where nobody can read one; the schema and the rules judge it. */
export function toLocationFields(values: LocationValues): LocationFields {
  const [latitude, longitude] = readCoordinates(values.coordinates);
  const numbers = readNumbers(values);
  const read = (name: keyof typeof numbers) => (numbers[name].ok ? numbers[name].value : Number.NaN);
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
    widthCm: read('width'),
    heightCm: read('height'),
    faces: Number(values.faces) as LocationFields['faces'],
    loopSeconds: read('loopSeconds'),
    spotSeconds: read('spotSeconds'),
    uploadFeeMinor: read('uploadFee'),
    licenceExpiresOn: values.licenceExpiresOn || null,
    prohibitedCategories: values.prohibitedCategories,
    aliases: values.aliases,
  };
}

/** What was typed where a number is wanted and is none, in the words of its field. */
export function findUnreadable(values: LocationValues): Partial<Record<keyof LocationValues, string>> {
  const read = Object.entries(readNumbers(values));
  return Object.fromEntries(
    read.flatMap(([name, number]) =>
      number.ok || values[name as keyof LocationValues] === '' ? [] : [[name, number.reason]],
    ),
  );
}
