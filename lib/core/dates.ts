const msPerDay = 86_400_000;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The business date at `now` in an IANA time zone. */
export function today(now: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The moment at which a business date begins in an IANA time zone. */
export function startOfDay(date: string, timeZone: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const first = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(first, timeZone));
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(atMs: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes = '0'] = /([+-])(\d{2})(?::(\d{2}))?/.exec(name) ?? [];
  if (!hours) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

const toDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / msPerDay;
const fromDays = (days: number) => new Date(days * msPerDay).toISOString().slice(0, 10);

/** Whether this is a business date that exists: a field or a file may hold anything. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(toDays(text)) && fromDays(toDays(text)) === text;

/** The date `days` later (earlier when negative). */
export const addDays = (date: string, days: number): string => fromDays(toDays(date) + days);

/** Days from `start` to `end`; 0 for the same day. */
export const daysBetween = (start: string, end: string): number => toDays(end) - toDays(start);

/** The 1st of the month that lies `months` after a date's own. */
export function firstOfMonth(date: string, months = 0): string {
  const at = new Date(date);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

/** The last display day, inclusive: 1 Dec 2026 and 4 weeks give 28 Dec 2026 (business rule: Dates). */
export const endsOn = (startsOn: string, weeks: number): string => addDays(startsOn, 7 * weeks - 1);

/** Whole weeks from the first to the last display day, both inclusive; undefined when they are not whole. */
export function weeksBetween(startsOn: string, lastDay: string): number | undefined {
  const days = daysBetween(startsOn, lastDay) + 1;
  return days > 0 && days % 7 === 0 ? days / 7 : undefined;
}

const arabicDay = new Intl.DateTimeFormat('ar-AE-u-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });

/** '2027-01-01' as "1 Jan 2027", in Arabic as "1 يناير 2027". */
export function formatDate(date: string, language: 'en' | 'ar' = 'en'): string {
  if (language === 'ar') return arabicDay.format(new Date(`${date}T00:00:00Z`));
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
