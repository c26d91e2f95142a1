import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type PhotoRow, photos } from '#db/schema/index.ts';

/** Adds a photo after the location's last one. */
export async function insertPhoto(
  { db }: DbScope,
  values: Omit<typeof photos.$inferInsert, 'position'>,
): Promise<PhotoRow> {
  const next = sql<number>`(select coalesce(max(p.position), 0) + 1 from photos p where p.location_id = ${values.locationId} and p.position >= 0)`;
  const [row] = await db
    .insert(photos)
    .values({ ...values, position: next })
    .returning();
  if (!row) throw new Error('The photo was not stored.');
  return row;
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
