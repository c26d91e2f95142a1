import { addDays } from '#lib/core/dates.ts';

/** The 1st of the month that lies `months` after a date's own. */
export function firstOfMonth(date: string, months = 0): string {
  const at = new Date(date);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

/** The 1st of the month in which a date lies `days` later, or of the next one when that is over. */
export function firstOfMonthFrom(date: string, days: number): string {
  const earliest = addDays(date, days);
  return earliest.endsWith('-01') ? earliest : firstOfMonth(earliest, 1);
}
