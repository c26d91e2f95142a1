import { and, asc, desc, eq, inArray, isNull, like, or, type SQL, sql } from 'drizzle-orm';
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
import type { LocationKind, LocationStatus } from '#lib/inventory/schema.ts';

export type LocationWithDetails = { location: LocationRow; photos: PhotoRow[]; rateCard: RateCardEntryRow[] };

export type LocationFilter = {
  ids?: readonly string[];
  search?: string;
  city?: string;
  kind?: LocationKind;
  statuses?: readonly LocationStatus[];
  limit?: number;
};

/** Locations by name with their photos (first one first) and rate cards (newest first). */
export async function listLocationRows(scope: DbScope, filter: LocationFilter): Promise<LocationWithDetails[]> {
  const query = scope.db
    .select()
    .from(locations)
    .where(and(...conditionsOf(filter)))
    .orderBy(asc(locations.nameEn));
  const found = await (filter.limit ? query.limit(filter.limit) : query);
  return withDetails(scope, found);
}

function conditionsOf({ ids, search, city, kind, statuses }: LocationFilter): (SQL | undefined)[] {
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return [
    ids && inArray(locations.id, [...ids]),
    // The address is searched as well: a screen in Dubai that looks towards Abu Dhabi is not in Abu Dhabi.
    city ? eq(sql`lower(${locations.city})`, city.toLowerCase()) : undefined,
    kind && eq(locations.kind, kind),
    statuses && inArray(locations.status, [...statuses]),
    ...words.map((word) => like(locations.searchText, `%${escapeLike(word)}%`)),
  ];
}

const escapeLike = (text: string) => text.replace(/[%_\\]/g, '');

async function withDetails({ db }: DbScope, found: LocationRow[]): Promise<LocationWithDetails[]> {
  const ids = found.map((row) => row.id);
  if (ids.length === 0) return [];
  const [allPhotos, allEntries] = await Promise.all([
    db.select().from(photos).where(inArray(photos.locationId, ids)).orderBy(asc(photos.position)),
    db
      .select()
      .from(rateCardEntries)
      .where(inArray(rateCardEntries.locationId, ids))
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

export async function findLocation({ db }: DbScope, id: string): Promise<LocationRow | undefined> {
  const [row] = await db.select().from(locations).where(eq(locations.id, id));
  return row;
}

/** Adds a photo after the location's last one. */
export async function insertPhoto(
  { db }: DbScope,
  values: Omit<typeof photos.$inferInsert, 'position'>,
): Promise<PhotoRow> {
  const next = sql<number>`(select coalesce(max(p.position), 0) + 1 from photos p where p.location_id = ${values.locationId})`;
  const [row] = await db
    .insert(photos)
    .values({ ...values, position: next })
    .returning();
  if (!row) throw new Error('The photo was not stored.');
  return row;
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

/** Changes a brand's logo while it is still `before`; undefined means somebody was faster. */
export async function updateBrandLogo(
  { db }: DbScope,
  id: string,
  before: string | null,
  logoFileId: string,
): Promise<BrandRow | undefined> {
  const isBefore = before === null ? isNull(brands.logoFileId) : eq(brands.logoFileId, before);
  const [row] = await db
    .update(brands)
    .set({ logoFileId })
    .where(and(eq(brands.id, id), isBefore))
    .returning();
  return row;
}
