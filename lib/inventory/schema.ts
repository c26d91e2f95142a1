import { z } from 'zod';

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

export const ListLocationsInput = z.object({
  search: z.string().trim().max(200).optional(),
  city: z.string().trim().max(100).optional(),
  kind: z.enum(locationKinds).optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ListLocationsInput = z.input<typeof ListLocationsInput>;

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
