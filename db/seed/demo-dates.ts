import { addDays, firstOfMonth } from '#lib/core/dates.ts';

/** The 1st of the month in which a date lies `days` later, or of the next one when that is over. */
export function firstOfMonthFrom(date: string, days: number): string {
  const earliest = addDays(date, days);
  return earliest.endsWith('-01') ? earliest : firstOfMonth(earliest, 1);
}
