import { and, asc, type Column, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import {
  type BrandRow,
  brands,
  type LocationRow,
  locations,
  type PhotoRow,
  photos,
  type RateCardEntryRow,
  rateCardEntries,
} from '#db/schema/index.ts';
import type { BrandLook } from '#lib/brands/schema.ts';

export type LocationWithDetails = { location: LocationRow; photos: PhotoRow[]; rateCard: RateCardEntryRow[] };

/** Locations by name with their photos (first one first) and rate cards (newest first); all of them without ids. */
export async function listLocationRows(scope: DbScope, ids?: readonly string[]): Promise<LocationWithDetails[]> {
  const found = await scope.db
    .select()
    .from(locations)
    .where(ids && inArray(locations.id, [...ids]))
    .orderBy(asc(locations.nameEn));
  return withDetails(scope, found);
}

const namedAtMost = 1000;

/** Adds photos (first one first) and rate cards (newest first), keeping the order. */
export async function withDetails({ db }: DbScope, found: readonly LocationRow[]): Promise<LocationWithDetails[]> {
  const ids = found.map((row) => row.id);
  if (ids.length === 0) return [];
  // Of so many it is less to read all than to name each.
  const isOfThese = (column: Column) => (ids.length > namedAtMost ? undefined : inArray(column, ids));
  const [allPhotos, allEntries] = await Promise.all([
    db
      .select()
      .from(photos)
      .where(and(isOfThese(photos.locationId), isNull(photos.deletedAt)))
      .orderBy(asc(photos.position)),
    db
      .select()
      .from(rateCardEntries)
      .where(isOfThese(rateCardEntries.locationId))
      .orderBy(desc(rateCardEntries.effectiveOn), asc(rateCardEntries.weeks)),
  ]);
  const photosOf = Map.groupBy(allPhotos, (row) => row.locationId);
  const entriesOf = Map.groupBy(allEntries, (row) => row.locationId);
  return found.map((location) => ({
    location,
    photos: photosOf.get(location.id) ?? [],
    rateCard: entriesOf.get(location.id) ?? [],
  }));
}

export function listBrandRows({ db }: DbScope): Promise<BrandRow[]> {
  return db.select().from(brands).orderBy(asc(brands.createdAt), asc(brands.key));
}

export async function findBrand({ db }: DbScope, idOrKey: string): Promise<BrandRow | undefined> {
  const [row] = await db
    .select()
    .from(brands)
    .where(or(eq(brands.id, idOrKey), eq(brands.key, idOrKey)));
  return row;
}

/** Changes names and colours of a brand while they are still those of `before`; undefined means somebody was faster. */
export async function updateBrandLook(
  { db }: DbScope,
  id: string,
  before: BrandLook,
  look: BrandLook,
): Promise<BrandRow | undefined> {
  const { nameAr, legalNameAr, ...given } = before;
  const isStill = [
    ...Object.entries(given).map(([field, value]) => eq(brands[field as keyof typeof given], value)),
    nameAr === null ? isNull(brands.nameAr) : eq(brands.nameAr, nameAr),
    legalNameAr === null ? isNull(brands.legalNameAr) : eq(brands.legalNameAr, legalNameAr),
  ];
  const [row] = await db
    .update(brands)
    .set(look)
    .where(and(eq(brands.id, id), ...isStill))
    .returning();
  return row;
}

/** Changes a brand's logo while it is still `before`; undefined means somebody was faster. */
export async function updateBrandLogo(
  { db }: DbScope,
  id: string,
  before: string | null,
  logoFileId: string | null,
): Promise<BrandRow | undefined> {
  const isBefore = before === null ? isNull(brands.logoFileId) : eq(brands.logoFileId, before);
  const [row] = await db
    .update(brands)
    .set({ logoFileId })
    .where(and(eq(brands.id, id), isBefore))
    .returning();
  return row;
}
