import { and, asc, eq, inArray, isNotNull, isNull, lt, notExists, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { files, type PhotoRow, photos, proposalItems } from '#db/schema/index.ts';

const nextPosition = (locationId: string) =>
  sql<number>`(select coalesce(max(p.position), 0) + 1 from photos p where p.location_id = ${locationId} and p.position >= 0)`;

/** Adds a photo after the location's last one. */
export async function insertPhoto(
  { db }: DbScope,
  values: Omit<typeof photos.$inferInsert, 'position'>,
): Promise<PhotoRow> {
  const [row] = await db
    .insert(photos)
    .values({ ...values, position: nextPosition(values.locationId) })
    .returning();
  if (!row) throw new Error('The photo was not stored.');
  return row;
}

/** A photo, thrown away or not. */
export async function findPhoto({ db }: DbScope, id: string): Promise<PhotoRow | undefined> {
  const [row] = await db.select().from(photos).where(eq(photos.id, id));
  return row;
}

/** The photos of a location in their order, without those that were thrown away. */
export function listPhotos({ db }: DbScope, locationId: string): Promise<PhotoRow[]> {
  return db
    .select()
    .from(photos)
    .where(and(eq(photos.locationId, locationId), isNull(photos.deletedAt)))
    .orderBy(asc(photos.position));
}

/** Changes what is said of a photo that is as it was; undefined means somebody was faster. */
export async function updatePhoto(
  { db }: DbScope,
  { id, timeOfDay, takenOn }: PhotoRow,
  change: Pick<PhotoRow, 'timeOfDay' | 'takenOn'>,
): Promise<PhotoRow | undefined> {
  const isAsItWas = and(
    eq(photos.timeOfDay, timeOfDay),
    takenOn === null ? isNull(photos.takenOn) : eq(photos.takenOn, takenOn),
    isNull(photos.deletedAt),
  );
  const [row] = await db
    .update(photos)
    .set(change)
    .where(and(eq(photos.id, id), isAsItWas))
    .returning();
  return row;
}

/** Throws a photo away or, without a moment, takes it back as the last one; undefined means it is so already. */
export async function markPhotoDeleted(
  { db }: DbScope,
  { id, locationId }: PhotoRow,
  deletedAt: Date | null,
): Promise<PhotoRow | undefined> {
  const belowAll = sql<number>`(select coalesce(min(p.position), 0) - 1 from photos p where p.location_id = ${locationId} and p.position < 0)`;
  const [row] = await db
    .update(photos)
    .set({ deletedAt, position: deletedAt ? belowAll : nextPosition(locationId) })
    .where(and(eq(photos.id, id), deletedAt ? isNull(photos.deletedAt) : isNotNull(photos.deletedAt)))
    .returning();
  return row;
}

const outOfTheWay = 1_000_000;

/** Puts all photos of a location into this order. */
export async function movePhotos({ db }: DbScope, locationId: string, ids: readonly string[]): Promise<void> {
  const own = and(eq(photos.locationId, locationId), isNull(photos.deletedAt));
  // Two photos never have one place, not even for a moment.
  await db
    .update(photos)
    .set({ position: sql`${photos.position} + ${outOfTheWay}` })
    .where(own);
  for (const [index, id] of ids.entries()) {
    await db
      .update(photos)
      .set({ position: index + 1 })
      .where(and(own, eq(photos.id, id)));
  }
}

/** The first photos of some locations, the oldest first, at most one of each. */
export async function listPhotoFileIds({ db }: DbScope, limit: number): Promise<string[]> {
  const rows = await db
    .select({ fileId: photos.fileId })
    .from(photos)
    .where(and(eq(photos.position, 1), isNull(photos.deletedAt)))
    .orderBy(asc(photos.id))
    .limit(limit);
  return rows.map(({ fileId }) => fileId);
}

/** Photos thrown away before a moment, of locations that no version of a proposal has. */
export function listPhotosToSweep({ db }: DbScope, deletedBefore: Date, limit: number): Promise<PhotoRow[]> {
  const isOffered = db
    .select({ one: sql`1` })
    .from(proposalItems)
    .where(eq(proposalItems.locationId, photos.locationId));
  return db
    .select()
    .from(photos)
    .where(and(lt(photos.deletedAt, deletedBefore), notExists(isOffered)))
    .limit(limit);
}

/** Removes photos that are thrown away, and their files, for good; gives those that were still so. */
export async function deletePhotos({ db }: DbScope, ids: readonly string[]): Promise<PhotoRow[]> {
  const deleted = await db
    .delete(photos)
    .where(and(inArray(photos.id, [...ids]), isNotNull(photos.deletedAt)))
    .returning();
  const fileIds = deleted.map((photo) => photo.fileId);
  if (fileIds.length > 0) await db.delete(files).where(inArray(files.id, fileIds));
  return deleted;
}
