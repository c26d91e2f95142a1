import type { ExchangeRate, FeeScheduleRow } from './schema.ts';

/** The exchange rate of a currency in force on a date: the latest of those that are effective by then. */
export function rateOn(rates: readonly ExchangeRate[], currency: string, date: string): ExchangeRate | undefined {
  return latest(rates.filter((rate) => rate.currency === currency && rate.effectiveOn <= date));
}

/**
 * The municipality rows that a price over these cities carries: each city's own in force on the date, else the row for
 * any city; every row once (business rule: Money, municipality).
 */
export function feeRowsFor(
  cities: readonly string[],
  schedule: readonly FeeScheduleRow[],
  date: string,
): FeeScheduleRow[] {
  const inForce = schedule.filter((row) => row.effectiveOn <= date);
  const anyCity = latest(inForce.filter((row) => row.city === null));
  const rows = cities.map((city) => latest(inForce.filter((row) => isSameCity(row.city, city))) ?? anyCity);
  return [...new Set(rows)].filter((row) => row !== undefined);
}

/** Whether two rows are for the same city, however it is written; null is any city. */
export const isSameCity = (one: string | null, other: string | null) =>
  one?.trim().toLowerCase() === other?.trim().toLowerCase();

function latest<T extends { effectiveOn: string }>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>(
    (last, row) => (last && last.effectiveOn > row.effectiveOn ? last : row),
    undefined,
  );
}

/** Where a dated row stands on a day among the others of its kind: not yet, in force, or taken over by a later one. */
export function placeInTime<T extends { effectiveOn: string }>(
  row: T,
  ofItsKind: readonly T[],
  date: string,
): 'upcoming' | 'in_force' | 'past' {
  if (row.effectiveOn > date) return 'upcoming';
  return latest(ofItsKind.filter((one) => one.effectiveOn <= date)) === row ? 'in_force' : 'past';
}
