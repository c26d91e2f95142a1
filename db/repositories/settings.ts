import { asc, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { exchangeRates, feeSchedule, numberSequences, settings } from '#db/schema/index.ts';

/** All settings by key. */
export async function findSettings({ db }: DbScope): Promise<Record<string, unknown>> {
  const rows = await db.select({ key: settings.key, value: settings.value }).from(settings);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

export function listExchangeRates({ db }: DbScope) {
  return db.select().from(exchangeRates).orderBy(asc(exchangeRates.currency), asc(exchangeRates.effectiveOn));
}

export function listFeeSchedule({ db }: DbScope) {
  return db.select().from(feeSchedule).orderBy(asc(feeSchedule.effectiveOn), asc(feeSchedule.id));
}

/** The next number of a sequence, starting at 1; two callers never get the same one. */
export async function takeNextNumber({ db }: DbScope, key: string): Promise<number> {
  const [row] = await db
    .insert(numberSequences)
    .values({ key, lastNumber: 1 })
    .onConflictDoUpdate({
      target: numberSequences.key,
      set: { lastNumber: sql`${numberSequences.lastNumber} + 1` },
    })
    .returning({ number: numberSequences.lastNumber });
  if (!row) throw new Error(`The sequence ${key} gave no number.`);
  return row.number;
}
