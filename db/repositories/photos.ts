import { sql } from 'drizzle-orm';
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
