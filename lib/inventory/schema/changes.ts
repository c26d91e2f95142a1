import { z } from 'zod';
import { baseCurrency, formatMoney, maxAmountMinor } from '#lib/core/money.ts';
import { orSay, saying, type TextKey } from '#lib/core/say.ts';
import { oneLine } from '#lib/inventory/rules/one-line.ts';
import { locationKinds, RateCardEntry, timesOfDay } from '#lib/inventory/schema.ts';

export const faceCounts = [1, 2, 4, 6] as const;
/** The lengths that a rate card lists, in weeks (business rule: Inventory). */
export const rateCardWeeks = [1, 2, 4, 8, 12, 26, 52] as const;
export type RateCardWeeks = (typeof rateCardWeeks)[number];

type What = TextKey extends infer Key ? (Key extends `locationFields.what.${infer Field}` ? Field : never) : never;
const named = (what: What) => saying(`locationFields.what.${what}`);

const upTo = (most: number, field: What, words: z.ZodString) =>
  words.max(most, orSay('locationFields.tooLong', { what: named(field), most }));
const text = (field: What, most: number) => upTo(most, field, z.string().trim());
const line = (field: What, most: number) => upTo(most, field, z.string().overwrite(oneLine));
const needed = (field: What, words: z.ZodString) =>
  words.min(1, orSay('locationFields.missing', { what: named(field) }));
const whole = (field: What, least: number, most: number) => {
  const what = named(field);
  const wanted = orSay('locationFields.whole', { what });
  return z
    .number(wanted)
    .int(wanted)
    .min(least, orSay('locationFields.atLeast', { what, least }))
    .max(most, orSay('locationFields.atMost', { what, most }));
};
const metres = (choice: 'width' | 'height') => {
  const what = named(choice);
  const wanted = orSay('locationFields.inMetres', { what: { choice } });
  return z
    .number(wanted)
    .int(wanted)
    .min(1, orSay('locationFields.atLeast', { what, least: '0.01 m' }))
    .max(20_000, orSay('locationFields.atMost', { what, most: '200 m' }));
};
const dirhams = (choice: 'net' | 'uploadFee', least: number) => {
  const wanted = orSay('locationFields.inDirhams', { what: { choice } });
  const most = formatMoney(maxAmountMinor, baseCurrency);
  const tooMuch = orSay('locationFields.atMost', { what: named(choice), most });
  return z.number(wanted).int(wanted).min(least, wanted).max(maxAmountMinor, tooMuch);
};
const degrees = (field: What, most: number) => {
  const what = named(field);
  const between = orSay('locationFields.between', { what, most });
  return z.number(orSay('locationFields.degrees', { what })).min(-most, between).max(most, between);
};
const day = z.iso.date(orSay('input.date'));
const id = z.string().max(60);
// Files separate words by semicolons.
const word = (field: What) =>
  needed(field, text(field, 80)).regex(/^[^;؛\n\r]*$/, orSay('locationFields.noSemicolon', { what: named(field) }));
const mostWords = 40;
const words = (field: What) =>
  z.array(word(field)).max(mostWords, orSay('locationFields.entries', { most: mostWords }));

/** The moment a change is based on; with another one stored meanwhile it is a conflict. */
const basedOn = z.union([z.date(), z.iso.datetime().transform((instant) => new Date(instant))]);

/**
 * All that a form sets of a location. Sizes in centimetres, both null for "multiple sizes"; the upload fee in fils;
 * degrees with up to 6 decimals. What fields demand of each other is in `rules/location-fields`.
 */
export const LocationFields = z.strictObject({
  nameEn: needed('nameEn', line('nameEn', 120)),
  nameAr: needed('nameAr', line('nameAr', 120)),
  city: needed('city', line('city', 80)),
  area: needed('area', line('area', 120)),
  address: text('address', 300),
  latitude: degrees('latitude', 90).nullable(),
  longitude: degrees('longitude', 180).nullable(),
  series: line('series', 80),
  kind: z.enum(locationKinds, orSay('locationFields.kind')),
  widthCm: metres('width').nullable(),
  heightCm: metres('height').nullable(),
  faces: z.literal(faceCounts, orSay('locationFields.faces')),
  loopSeconds: whole('loopSeconds', 1, 3600).nullable(),
  spotSeconds: whole('spotSeconds', 1, 3600).nullable(),
  uploadFeeMinor: dirhams('uploadFee', 0).nullable(),
  licenceExpiresOn: day.nullable(),
  prohibitedCategories: words('category'),
  aliases: words('alias'),
});
export type LocationFields = z.infer<typeof LocationFields>;

/** Lower-case Latin letters and digits with hyphens between them. */
export const LocationKey = z
  .string()
  .trim()
  .max(80, orSay('locationFields.keyLength', { most: 80 }))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, orSay('locationFields.key'));

export const CreateLocationInput = z.strictObject({
  fields: LocationFields,
  /** Made from the English name when left out. It never changes afterwards. */
  key: LocationKey.optional(),
});
export type CreateLocationInput = z.input<typeof CreateLocationInput>;

export const UpdateLocationInput = z.strictObject({ id, updatedAt: basedOn, fields: LocationFields });
export type UpdateLocationInput = z.input<typeof UpdateLocationInput>;

const reason = text('reason', 500);

export const RetireLocationInput = z.strictObject({
  id,
  updatedAt: basedOn,
  reason: reason.min(1, orSay('locationFields.retireWhy')),
});
export type RetireLocationInput = z.input<typeof RetireLocationInput>;

export const RestoreLocationInput = z.strictObject({ id, updatedAt: basedOn, reason: reason.optional() });
export type RestoreLocationInput = z.input<typeof RestoreLocationInput>;

/** Between on sale and under maintenance. */
export const SetLocationStatusInput = z.strictObject({
  id,
  updatedAt: basedOn,
  status: z.enum(['active', 'maintenance']),
  reason: reason.optional(),
});
export type SetLocationStatusInput = z.input<typeof SetLocationStatusInput>;

export const UpdateLocationPhotoInput = z.strictObject({
  photoId: id,
  timeOfDay: z.enum(timesOfDay),
  takenOn: day.nullable(),
});
export type UpdateLocationPhotoInput = z.input<typeof UpdateLocationPhotoInput>;

export const ReorderLocationPhotosInput = z.strictObject({
  locationId: id,
  /** All photos of the location, each once; the first one stands for the location. */
  photoIds: z.array(id).min(1).max(200),
});
export type ReorderLocationPhotosInput = z.input<typeof ReorderLocationPhotosInput>;

export const DeleteLocationPhotoInput = z.strictObject({ photoId: id });
export type DeleteLocationPhotoInput = z.input<typeof DeleteLocationPhotoInput>;

/** Takes a deletion back; `index` is its former place among the photos, from 0. */
export const RestoreLocationPhotoInput = z.strictObject({
  photoId: id,
  index: z.number().int().min(0).max(200).optional(),
});
export type RestoreLocationPhotoInput = z.input<typeof RestoreLocationPhotoInput>;

const CardPrice = z.strictObject({
  weeks: z.literal(rateCardWeeks, orSay('locationFields.cardWeeks')),
  netMinor: dirhams('net', 1),
});

export const SetRateCardInput = z.strictObject({
  locationId: id,
  updatedAt: basedOn,
  /** Today or later. */
  effectiveOn: RateCardEntry.shape.effectiveOn,
  /** All prices of that date, net in fils for one spot, each length once; one left out keeps its earlier price. */
  prices: z.array(CardPrice).min(1, orSay('locationFields.cardEmpty')).max(rateCardWeeks.length),
});
export type SetRateCardInput = z.input<typeof SetRateCardInput>;

/** Removes a card that is not in force yet. */
export const DeleteRateCardInput = z.strictObject({
  locationId: id,
  updatedAt: basedOn,
  effectiveOn: RateCardEntry.shape.effectiveOn,
});
export type DeleteRateCardInput = z.input<typeof DeleteRateCardInput>;
