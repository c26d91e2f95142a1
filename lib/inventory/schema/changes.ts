import { z } from 'zod';
import { baseCurrency, formatMoney, maxAmountMinor } from '#lib/core/money.ts';
import { locationKinds, RateCardEntry, timesOfDay } from '#lib/inventory/schema.ts';

export const faceCounts = [1, 2, 4, 6] as const;
/** The lengths that a rate card lists, in weeks (business rule: Inventory). */
export const rateCardWeeks = [1, 2, 4, 8, 12, 26, 52] as const;
export type RateCardWeeks = (typeof rateCardWeeks)[number];

const text = (what: string, most: number) => z.string().trim().max(most, `${what} has at most ${most} characters.`);
const required = (what: string, most: number) => text(what, most).min(1, `${what} is missing.`);
const whole = (what: string, least: number, most: number) =>
  z
    .number(`${what} is a whole number.`)
    .int(`${what} is a whole number.`)
    .min(least, `${what} is at least ${least}.`)
    .max(most, `${what} is at most ${most}.`);
const metres = (what: string) => {
  const wanted = `Give ${what.toLowerCase()} in metres, such as 14.5.`;
  return z.number(wanted).int(wanted).min(1, `${what} is at least 0.01 m.`).max(20_000, `${what} is at most 200 m.`);
};
const dirhams = (what: string, least: number) => {
  const wanted = `Give ${what.toLowerCase()} in dirhams, such as 3,000.`;
  const most = `${what} is at most ${formatMoney(maxAmountMinor, baseCurrency)}.`;
  return z.number(wanted).int(wanted).min(least, wanted).max(maxAmountMinor, most);
};
const degrees = (what: string, most: number) =>
  z
    .number(`${what} is a number of degrees.`)
    .min(-most, `${what} lies between -${most} and ${most}.`)
    .max(most, `${what} lies between -${most} and ${most}.`);
const day = z.iso.date('Write the date as 2027-01-31.');
const id = z.string().max(60);
// Files separate words by semicolons.
const word = (what: string) => required(what, 80).regex(/^[^;؛\n\r]*$/, `${what} has no semicolon and no line break.`);
const words = (what: string) => z.array(word(what)).max(40, 'At most 40 entries.');

/** The moment a change is based on; with another one stored meanwhile it is a conflict. */
const basedOn = z.union([z.date(), z.iso.datetime().transform((instant) => new Date(instant))]);

/**
 * All that a form sets of a location. Sizes in centimetres, both null for "multiple sizes"; the upload fee in fils;
 * degrees with up to 6 decimals. What fields demand of each other is in `rules/location-fields`.
 */
export const LocationFields = z.strictObject({
  nameEn: required('The English name', 120),
  nameAr: required('The Arabic name', 120),
  city: required('The city', 80),
  area: required('The area', 120),
  address: text('The address', 300),
  latitude: degrees('The latitude', 90).nullable(),
  longitude: degrees('The longitude', 180).nullable(),
  series: text('The series', 80),
  kind: z.enum(locationKinds, 'Choose digital or static.'),
  widthCm: metres('The width').nullable(),
  heightCm: metres('The height').nullable(),
  faces: z.literal(faceCounts, 'A site has 1, 2, 4 or 6 faces.'),
  loopSeconds: whole('The loop in seconds', 1, 3600).nullable(),
  spotSeconds: whole('The spot in seconds', 1, 3600).nullable(),
  uploadFeeMinor: dirhams('The upload fee', 0).nullable(),
  licenceExpiresOn: day.nullable(),
  prohibitedCategories: words('A category'),
  aliases: words('An alias'),
});
export type LocationFields = z.infer<typeof LocationFields>;

/** Lower-case Latin letters and digits with hyphens between them. */
export const LocationKey = z
  .string()
  .trim()
  .max(80, 'A key has at most 80 characters.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A key is made of lower-case letters, digits and hyphens, like "marina-gateway".');

export const CreateLocationInput = z.strictObject({
  fields: LocationFields,
  /** Made from the English name when left out. It never changes afterwards. */
  key: LocationKey.optional(),
});
export type CreateLocationInput = z.input<typeof CreateLocationInput>;

export const UpdateLocationInput = z.strictObject({ id, updatedAt: basedOn, fields: LocationFields });
export type UpdateLocationInput = z.input<typeof UpdateLocationInput>;

const reason = text('The reason', 500);

export const RetireLocationInput = z.strictObject({
  id,
  updatedAt: basedOn,
  reason: reason.min(1, 'Say why it is no longer sold.'),
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
  weeks: z.literal(rateCardWeeks, 'A rate card lists 1, 2, 4, 8, 12, 26 and 52 weeks.'),
  netMinor: dirhams('The net', 1),
});

export const SetRateCardInput = z.strictObject({
  locationId: id,
  updatedAt: basedOn,
  /** Today or later. */
  effectiveOn: RateCardEntry.shape.effectiveOn,
  /** All prices of that date, net in fils for one spot, each length once; one left out keeps its earlier price. */
  prices: z.array(CardPrice).min(1, 'Give at least one price.').max(rateCardWeeks.length),
});
export type SetRateCardInput = z.input<typeof SetRateCardInput>;

/** Removes a card that is not in force yet. */
export const DeleteRateCardInput = z.strictObject({
  locationId: id,
  updatedAt: basedOn,
  effectiveOn: RateCardEntry.shape.effectiveOn,
});
export type DeleteRateCardInput = z.input<typeof DeleteRateCardInput>;
