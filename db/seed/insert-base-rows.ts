import type { DbScope } from '#db/client.ts';
import { exchangeRates, feeSchedule, roles, settings } from '#db/schema/index.ts';
import { demoId } from './demo-id.ts';

/** Dirhams per unit x 1,000,000. */
const rates = { USD: 3_672_500, EUR: 3_970_000, GBP: 4_620_000, SAR: 979_000, KWD: 11_950_000, JPY: 24_500 };

export type BaseInput = {
  now: Date;
  /** From when the first exchange rates and fees count, and who quoted them. */
  effectiveOn: string;
  source: string;
  systemRoles: { key: string; name: string }[];
};

/**
 * What every installation needs before anybody can work: the system roles, the business settings, first exchange rates
 * and the municipality fee. What is there already stays as it is.
 */
export async function insertBaseRows(
  { db }: DbScope,
  { now, effectiveOn, source, systemRoles }: BaseInput,
): Promise<void> {
  const roleRows = systemRoles.map(({ key, name }) => ({
    id: demoId('role', key),
    key,
    name,
    isSystem: true,
    permissions: null,
    createdAt: now,
  }));
  await db.insert(roles).values(roleRows).onConflictDoNothing();
  const business = { timeZone: 'Asia/Dubai', baseCurrency: 'AED', vatBasisPoints: 500, validityDays: 30 };
  await db.insert(settings).values({ key: 'business', value: business, updatedAt: now }).onConflictDoNothing();
  const rateRows = Object.entries(rates).map(([currency, perUnitScaled]) => ({
    id: demoId('rate', currency),
    currency,
    perUnitScaled,
    effectiveOn,
    source,
    createdAt: now,
  }));
  await db.insert(exchangeRates).values(rateRows).onConflictDoNothing();
  const fee = { city: null, amountMinor: 52_000, unit: 'image/message', effectiveOn };
  await db
    .insert(feeSchedule)
    .values({ id: demoId('fee', 'any'), ...fee, createdAt: now })
    .onConflictDoNothing();
}
