import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { exchangeRates, feeSchedule, numberSequences, settings } from '#db/schema/index.ts';

/** All settings by key. */
export async function findSettings({ db }: DbScope): Promise<Record<string, unknown>> {
  const rows = await db.select({ key: settings.key, value: settings.value }).from(settings);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

/** One group of settings with when it was last changed. */
export async function findSettingsRow({ db }: DbScope, key: string) {
  const [row] = await db.select().from(settings).where(eq(settings.key, key));
  return row;
}

type Stamped = { value: Record<string, unknown>; updatedAt: Date; updatedBy: string };

/** Stores a group of settings that is as it was at `seenAt`, null for not there; false where it is not. */
export async function updateSettingsRow(
  { db }: DbScope,
  key: string,
  seenAt: Date | null,
  row: Stamped,
): Promise<boolean> {
  const stored = seenAt
    ? await db
        .update(settings)
        .set(row)
        .where(and(eq(settings.key, key), eq(settings.updatedAt, seenAt)))
        .returning({ key: settings.key })
    : await db
        .insert(settings)
        .values({ key, ...row })
        .onConflictDoNothing()
        .returning({ key: settings.key });
  return stored.length === 1;
}

/** Stores a rate; false where the currency has one of that day. */
export async function insertExchangeRate({ db }: DbScope, row: typeof exchangeRates.$inferInsert): Promise<boolean> {
  const target = [exchangeRates.currency, exchangeRates.effectiveOn];
  const stored = await db
    .insert(exchangeRates)
    .values(row)
    .onConflictDoNothing({ target })
    .returning({ id: exchangeRates.id });
  return stored.length === 1;
}

export async function findExchangeRate({ db }: DbScope, id: string) {
  const [row] = await db.select().from(exchangeRates).where(eq(exchangeRates.id, id));
  return row;
}

/** Puts a rate right that is as it was seen; false where it is not. */
export async function updateExchangeRate(
  { db }: DbScope,
  seen: { id: string; perUnitScaled: number },
  change: { perUnitScaled: number; source: string },
): Promise<boolean> {
  const changed = await db
    .update(exchangeRates)
    .set(change)
    .where(and(eq(exchangeRates.id, seen.id), eq(exchangeRates.perUnitScaled, seen.perUnitScaled)))
    .returning({ id: exchangeRates.id });
  return changed.length === 1;
}

/** Removes a rate that counts only after a day; false where it is gone or counts already. */
export async function deleteExchangeRate({ db }: DbScope, id: string, after: string): Promise<boolean> {
  const removed = await db
    .delete(exchangeRates)
    .where(and(eq(exchangeRates.id, id), gt(exchangeRates.effectiveOn, after)))
    .returning({ id: exchangeRates.id });
  return removed.length === 1;
}

/** Until the end of the transaction nobody else changes the fee schedule: it is read before it is written. */
export async function lockFeeSchedule({ db }: DbScope): Promise<void> {
  await db
    .update(settings)
    .set({ updatedAt: sql`${settings.updatedAt}` })
    .where(eq(settings.key, 'business'));
}

export async function insertFee({ db }: DbScope, row: typeof feeSchedule.$inferInsert): Promise<void> {
  await db.insert(feeSchedule).values(row);
}

/** Removes a fee that counts only after a day; false where it is gone or counts already. */
export async function deleteFee({ db }: DbScope, id: string, after: string): Promise<boolean> {
  const removed = await db
    .delete(feeSchedule)
    .where(and(eq(feeSchedule.id, id), gt(feeSchedule.effectiveOn, after)))
    .returning({ id: feeSchedule.id });
  return removed.length === 1;
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
