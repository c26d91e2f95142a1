import type { LocationRow } from '#db/schema/index.ts';
import { fieldsOfLocation, locationSearchText } from './rules/location-fields.ts';
import type { LocationFields } from './schema/changes.ts';
import { toLocationDto } from './to-location-dto.ts';

const e6 = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * 1_000_000));

/** Fields as the table keeps them. */
export function toLocationColumns(fields: LocationFields) {
  const { latitude, longitude, ...others } = fields;
  const place = { latitudeE6: e6(latitude), longitudeE6: e6(longitude) };
  return { ...others, ...place, searchText: locationSearchText(fields) };
}

/** The fields that a row holds. */
export function fieldsOfRow(location: LocationRow): LocationFields {
  return fieldsOfLocation(toLocationDto({ location, photos: [], rateCard: [] }, null));
}

type Difference = { before: Partial<LocationFields>; after: Partial<LocationFields> };

/** The fields in which two states differ, as both have them; undefined where they are the same. */
export function diffFields(before: LocationFields, after: LocationFields): Difference | undefined {
  const names = (Object.keys(after) as (keyof LocationFields)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const pick = (from: LocationFields) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return names.length === 0 ? undefined : { before: pick(before), after: pick(after) };
}
