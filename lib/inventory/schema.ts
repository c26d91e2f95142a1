import { z } from 'zod';
import { mostSearchLetters } from '#lib/core/parse.ts';
import { locationSorts } from './schema/list-words.ts';

export const locationKinds = ['digital', 'static'] as const;
export type LocationKind = (typeof locationKinds)[number];
export const locationStatuses = ['active', 'maintenance', 'retired'] as const;
export type LocationStatus = (typeof locationStatuses)[number];
export const timesOfDay = ['day', 'dusk', 'night'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/** One rate-card price: net dirhams in fils for `weeks` weeks and one spot, in force from `effectiveOn`. */
export const RateCardEntry = z.object({
  weeks: z.number().int().positive(),
  netMinor: z.number().int().positive(),
  effectiveOn: z.iso.date(),
});
export type RateCardEntry = z.infer<typeof RateCardEntry>;

export const PhotoDto = z.object({
  id: z.string(),
  fileId: z.string(),
  timeOfDay: z.enum(timesOfDay),
  takenOn: z.iso.date().nullable(),
  width: z.number().int(),
  height: z.number().int(),
});
export type PhotoDto = z.infer<typeof PhotoDto>;

/** What a seller sees of a location. `widthCm`/`heightCm` are null for "multiple sizes"; coordinates are degrees. */
export const LocationDto = z.object({
  id: z.string(),
  key: z.string(),
  nameEn: z.string(),
  nameAr: z.string(),
  city: z.string(),
  area: z.string(),
  address: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  series: z.string(),
  kind: z.enum(locationKinds),
  widthCm: z.number().int().positive().nullable(),
  heightCm: z.number().int().positive().nullable(),
  faces: z.number().int().positive(),
  loopSeconds: z.number().int().positive().nullable(),
  spotSeconds: z.number().int().positive().nullable(),
  uploadFeeMinor: z.number().int().nonnegative().nullable(),
  status: z.enum(locationStatuses),
  licenceExpiresOn: z.iso.date().nullable(),
  prohibitedCategories: z.array(z.string()),
  aliases: z.array(z.string()),
  photos: z.array(PhotoDto),
  /** The prices in force today, the shortest length first; empty for those who may not see prices. */
  rateCard: z.array(RateCardEntry),
});
export type LocationDto = z.infer<typeof LocationDto>;

/** `large` begins at 100 m², `medium` at 30 m²; `multiple` is a site with several sizes, which has no area. */
export const locationSizes = ['small', 'medium', 'large', 'multiple'] as const;
export type LocationSize = (typeof locationSizes)[number];
/** Where a size begins, in cm². */
export const sizeFromSqCm = { small: 0, medium: 300_000, large: 1_000_000 } as const;
/** The length whose price stands for a location in lists. */
export const listedWeeks = 4;
export type LocationSort = (typeof locationSorts)[number];
export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];
/** `expiring` is a licence in its last 60 days; `unknown` has no date. */
export const licenceStates = ['valid', 'expiring', 'expired', 'unknown'] as const;

/** A site's licence today; `daysLeft` is 0 on its last day and negative afterwards, null without a date. */
export const Licence = z.object({ state: z.enum(licenceStates), daysLeft: z.number().int().nullable() });
export type Licence = z.infer<typeof Licence>;

/** A location in a list: of its photos the first one only. */
export const LocationListItem = LocationDto.extend({
  photoCount: z.number().int(),
  /** The net for 4 weeks in force today, in fils; null without one and for those who may not see prices. */
  fourWeekMinor: z.number().int().nullable(),
  licence: Licence,
  updatedAt: z.date(),
});
export type LocationListItem = z.infer<typeof LocationListItem>;

const priceMinor = z.number().int().nonnegative().optional();

/** What a list of locations is narrowed by. Prices, in fils, are the net for 4 weeks in force today, both ends included. */
export const LocationFilters = z.object({
  search: z.string().trim().max(mostSearchLetters).optional(),
  city: z.string().trim().max(100).optional(),
  kind: z.enum(locationKinds).optional(),
  series: z.string().trim().max(100).optional(),
  size: z.enum(locationSizes).optional(),
  priceFromMinor: priceMinor,
  priceToMinor: priceMinor,
  status: z.enum([...locationStatuses, 'all']).default('active'),
});
export type LocationFilters = z.input<typeof LocationFilters>;

export const ListLocationsInput = LocationFilters.extend({
  /** These ones only, as far as they fit the filters. */
  ids: z.array(z.string().max(60)).max(100).optional(),
  sort: z.enum(locationSorts).default('name'),
  direction: z.enum(sortDirections).default('asc'),
  cursor: z.string().max(1000).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListLocationsInput = z.input<typeof ListLocationsInput>;

export const ListLocationFacetsInput = z.strictObject({ status: LocationFilters.shape.status });
export type ListLocationFacetsInput = z.input<typeof ListLocationFacetsInput>;

const Facet = z.object({ value: z.string(), count: z.number().int() });
export type Facet = z.infer<typeof Facet>;

/** The values there are to filter by, each with how many locations have it, by name. */
export const LocationFacets = z.object({
  total: z.number().int(),
  cities: z.array(Facet),
  series: z.array(Facet),
  kinds: z.array(Facet),
});
export type LocationFacets = z.infer<typeof LocationFacets>;

export const GetLocationInput = z.object({
  /** An id, a key, a name or the words somebody used for it. */
  location: z.string().trim().min(1).max(200),
});
export type GetLocationInput = z.input<typeof GetLocationInput>;

export const AddLocationPhotoInput = z.strictObject({
  locationId: z.string().max(60),
  /** A PNG, JPEG or WebP as it came. */
  bytes: z.instanceof(Uint8Array),
  timeOfDay: z.enum(timesOfDay),
  takenOn: z.iso.date().optional(),
});
export type AddLocationPhotoInput = z.input<typeof AddLocationPhotoInput>;
