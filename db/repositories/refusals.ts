import { gte, lt, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { refusalCounts } from '#db/schema/index.ts';
import { inBatches } from './in-batches.ts';

const rowsAtOnce = 200;

export type RefusalCount = typeof refusalCounts.$inferInsert & { count: number };

/** Adds to what was counted for each minute, kind and address. */
export async function insertRefusals({ db }: DbScope, rows: readonly RefusalCount[]): Promise<void> {
  await inBatches(rows, rowsAtOnce, (batch) =>
    db
      .insert(refusalCounts)
      .values([...batch])
      .onConflictDoUpdate({
        target: [refusalCounts.minute, refusalCounts.kind, refusalCounts.address],
        set: { count: sql`${refusalCounts.count} + excluded.count` },
      }),
  );
}

/** What was counted since a moment. */
export function listRefusals({ db }: DbScope, since: Date) {
  return db.select().from(refusalCounts).where(gte(refusalCounts.minute, since));
}

/** Forgets what was counted before a moment. */
export async function deleteRefusals({ db }: DbScope, before: Date): Promise<void> {
  await db.delete(refusalCounts).where(lt(refusalCounts.minute, before));
}
