import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type RateCardEntryRow, rateCardEntries } from '#db/schema/index.ts';
import { inBatches } from './in-batches.ts';

const ofDay = (locationId: string, effectiveOn: string) =>
  and(eq(rateCardEntries.locationId, locationId), eq(rateCardEntries.effectiveOn, effectiveOn));

/** The prices of a location that begin to count on a day, the shortest length first. */
export function listRateCard({ db }: DbScope, locationId: string, effectiveOn: string): Promise<RateCardEntryRow[]> {
  return db.select().from(rateCardEntries).where(ofDay(locationId, effectiveOn)).orderBy(asc(rateCardEntries.weeks));
}

/** Puts these prices in place of all that begin to count on a day. */
export async function replaceRateCard(
  { db }: DbScope,
  locationId: string,
  effectiveOn: string,
  rows: (typeof rateCardEntries.$inferInsert)[],
): Promise<void> {
  await db.delete(rateCardEntries).where(ofDay(locationId, effectiveOn));
  if (rows.length > 0) await db.insert(rateCardEntries).values(rows);
}

/** Removes the prices that begin to count on a day, if that is after `today`; gives how many. */
export async function deleteRateCardAfter(
  { db }: DbScope,
  locationId: string,
  effectiveOn: string,
  today: string,
): Promise<number> {
  const deleted = await db
    .delete(rateCardEntries)
    .where(and(ofDay(locationId, effectiveOn), gt(rateCardEntries.effectiveOn, today)))
    .returning({ id: rateCardEntries.id });
  return deleted.length;
}

const rowsAtOnce = 500;

/** Stores prices, in place of those of the same location, length and day. */
export async function updatePrices(
  { db }: DbScope,
  rows: readonly (typeof rateCardEntries.$inferInsert)[],
): Promise<void> {
  const { locationId, weeks, effectiveOn } = rateCardEntries;
  const target = [locationId, weeks, effectiveOn];
  const set = { netMinor: sql`excluded.net_minor` };
  await inBatches(rows, rowsAtOnce, (some) =>
    db
      .insert(rateCardEntries)
      .values([...some])
      .onConflictDoUpdate({ target, set }),
  );
}
