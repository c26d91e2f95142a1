import { z } from 'zod';
import { LocationListItem, locationKinds, locationStatuses, RateCardEntry } from '#lib/inventory/schema.ts';
import { versionStatuses } from '#lib/proposals/schema.ts';

export const GetLocationDetailsInput = z.strictObject({
  /** An id or a key. */
  location: z.string().trim().min(1).max(200),
});
export type GetLocationDetailsInput = z.input<typeof GetLocationDetailsInput>;

/** Prices by when they count; `upcoming` the next one first, `past` the latest one first. */
export const RateCardHistory = z.object({
  inForce: z.array(RateCardEntry),
  upcoming: z.array(RateCardEntry),
  past: z.array(RateCardEntry),
});
export type RateCardHistory = z.infer<typeof RateCardHistory>;

/** A location on the map around another one; coordinates in degrees, distance in whole metres. */
export const LocationNeighbour = z.object({
  id: z.string(),
  key: z.string(),
  nameEn: z.string(),
  nameAr: z.string(),
  kind: z.enum(locationKinds),
  status: z.enum(locationStatuses),
  latitude: z.number(),
  longitude: z.number(),
  distanceM: z.number().int(),
});
export type LocationNeighbour = z.infer<typeof LocationNeighbour>;

/** A proposal whose newest version has this location. */
export const LocationProposal = z.object({
  number: z.string(),
  title: z.string(),
  clientName: z.string(),
  status: z.enum(versionStatuses),
  startsOn: z.iso.date(),
  spots: z.number().int(),
  updatedAt: z.date(),
});
export type LocationProposal = z.infer<typeof LocationProposal>;

/** One field of a change as people read it; null where there was, or is, nothing. */
export const LocationChange = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type LocationChange = z.infer<typeof LocationChange>;

/** What somebody did to a location: `action` is the word of the audit row, such as `location.update`. */
export const LocationEvent = z.object({
  id: z.string(),
  at: z.date(),
  who: z.string(),
  action: z.string(),
  reason: z.string().nullable(),
  changes: z.array(LocationChange),
});
export type LocationEvent = z.infer<typeof LocationEvent>;

/** All that the page of a location shows. */
export const LocationDetails = LocationListItem.extend({
  /** The description line of the documents, for one spot. */
  description: z.string(),
  /** How many spots the loop takes; null where there is no loop. */
  maxSpots: z.number().int().nullable(),
  /** Null for those who may not see prices. */
  rateCardHistory: RateCardHistory.nullable(),
  /** What the city charges per image or message, in fils. */
  municipalityFees: z.array(z.object({ amountMinor: z.number().int(), unit: z.string() })),
  /** The nearest ones within 25 km, at most 50; none without coordinates. */
  neighbours: z.array(LocationNeighbour),
  /** The most recently changed ones of those that the caller may read, at most 20, and how many there are. */
  proposals: z.array(LocationProposal),
  proposalCount: z.number().int(),
  /** Newest first, at most 100. */
  history: z.array(LocationEvent),
});
export type LocationDetails = z.infer<typeof LocationDetails>;
