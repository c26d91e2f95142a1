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

const isSameCity = (one: string | null, other: string) => one?.trim().toLowerCase() === other.trim().toLowerCase();

function latest<T extends { effectiveOn: string }>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>(
    (last, row) => (last && last.effectiveOn > row.effectiveOn ? last : row),
    undefined,
  );
}
