import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { locationKinds, locationStatuses, timesOfDay } from '#lib/inventory/schema.ts';
import { files } from './files.ts';
import { isWhole } from './whole.ts';

export const brands = kit.table(
  'brands',
  {
    id: kit.text().primaryKey(),
    key: kit.text().notNull(),
    name: kit.text().notNull(),
    legalName: kit.text().notNull(),
    taxNumber: kit.text().notNull(),
    logoFileId: kit.text().references(() => files.id),
    inkColour: kit.text().notNull(),
    accentColour: kit.text().notNull(),
    /** Sentences with placeholders; null takes the standard terms. */
    terms: kit.json<string[]>(),
    /** What documents in Arabic say; null takes the English name. */
    nameAr: kit.text(),
    legalNameAr: kit.text(),
    termsAr: kit.json<string[]>(),
    isDemo: kit.boolean().notNull().default(false),
    createdAt: kit.instant().notNull(),
  },
  (t) => [kit.uniqueIndex('brands_key').on(t.key)],
);
export type BrandRow = typeof brands.$inferSelect;

export const locations = kit.table(
  'locations',
  {
    id: kit.text().primaryKey(),
    key: kit.text().notNull(),
    nameEn: kit.text().notNull(),
    nameAr: kit.text().notNull(),
    city: kit.text().notNull(),
    area: kit.text().notNull(),
    address: kit.text().notNull().default(''),
    /** Degrees x 1,000,000. */
    latitudeE6: kit.integer(),
    longitudeE6: kit.integer(),
    series: kit.text().notNull(),
    kind: kit.choice(locationKinds).notNull(),
    widthCm: kit.integer(),
    heightCm: kit.integer(),
    faces: kit.integer().notNull().default(1),
    loopSeconds: kit.integer(),
    spotSeconds: kit.integer(),
    uploadFeeMinor: kit.minorUnits(),
    status: kit.choice(locationStatuses).notNull().default('active'),
    licenceExpiresOn: kit.day(),
    prohibitedCategories: kit.json<string[]>().notNull(),
    aliases: kit.json<string[]>().notNull(),
    searchText: kit.text().notNull(),
    isDemo: kit.boolean().notNull().default(false),
    createdAt: kit.instant().notNull(),
    updatedAt: kit.instant().notNull(),
  },
  (t) => [
    kit.uniqueIndex('locations_key').on(t.key),
    kit.index('locations_city').on(t.city, t.kind),
    kit.index('locations_by_name').on(t.nameEn, t.id),
    kit.index('locations_by_city').on(t.city, t.nameEn, t.id),
    kit.index('locations_by_update').on(t.updatedAt, t.id),
    kit.index('locations_status').on(t.status, t.city, t.series, t.kind),
    kit.index('locations_place').on(t.latitudeE6, t.longitudeE6),
    kit.check('locations_kind_known', sql`${t.kind} in ('digital', 'static')`),
    kit.check('locations_status_known', sql`${t.status} in ('active', 'maintenance', 'retired')`),
    kit.check('locations_faces', sql`${t.faces} between 1 and 6`),
    kit.check('locations_upload_fee_whole', isWhole(t.uploadFeeMinor)),
    kit.check('locations_size', sql`(${t.widthCm} is null) = (${t.heightCm} is null)`),
    kit.check(
      'locations_digital_loop',
      sql`${t.kind} = 'static' or (${t.loopSeconds} > 0 and ${t.spotSeconds} > 0 and ${t.uploadFeeMinor} >= 0)`,
    ),
  ],
);
export type LocationRow = typeof locations.$inferSelect;

export const photos = kit.table(
  'photos',
  {
    id: kit.text().primaryKey(),
    locationId: kit
      .text()
      .notNull()
      .references(() => locations.id, { onDelete: 'cascade' }),
    fileId: kit
      .text()
      .notNull()
      .references(() => files.id),
    timeOfDay: kit.choice(timesOfDay).notNull(),
    takenOn: kit.day(),
    width: kit.integer().notNull(),
    height: kit.integer().notNull(),
    /** Below zero for a photo that was thrown away, so that its place is free. */
    position: kit.integer().notNull(),
    /** A photo that was thrown away; it can be taken back. */
    deletedAt: kit.instant(),
  },
  (t) => [kit.uniqueIndex('photos_position').on(t.locationId, t.position)],
);
export type PhotoRow = typeof photos.$inferSelect;

export const rateCardEntries = kit.table(
  'rate_card_entries',
  {
    id: kit.text().primaryKey(),
    locationId: kit
      .text()
      .notNull()
      .references(() => locations.id, { onDelete: 'cascade' }),
    weeks: kit.integer().notNull(),
    netMinor: kit.minorUnits().notNull(),
    effectiveOn: kit.day().notNull(),
    createdAt: kit.instant().notNull(),
  },
  (t) => [
    kit.uniqueIndex('rate_card_entries_key').on(t.locationId, t.weeks, t.effectiveOn),
    kit.index('rate_card_entries_by_price').on(t.weeks, t.netMinor, t.locationId, t.effectiveOn),
    kit.check('rate_card_entries_whole', isWhole(t.netMinor)),
    kit.check('rate_card_entries_positive', sql`${t.weeks} > 0 and ${t.netMinor} > 0`),
  ],
);
export type RateCardEntryRow = typeof rateCardEntries.$inferSelect;
