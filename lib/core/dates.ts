import { formatCount, plainDigits } from './format.ts';

/** Business dates are `YYYY-MM-DD` strings without a time or a zone; they sort as text. */
export type ParsedDate = { ok: true; date: string; note?: string } | { ok: false; reason: string };
export type ParsedDuration =
  | { ok: true; weeks: number; note?: string }
  | { ok: true; until: string }
  | { ok: false; reason: string };

const msPerDay = 86_400_000;
const longMonths = 'January February March April May June July August September October November December'.split(' ');
const months = longMonths.map((month) => month.slice(0, 3));
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const arabicMonths = 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');

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

const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
const exampleDate = 'Write it as "1 Jan 2027".';

/**
 * The date a person means, read day first: "1 Jan 2027", "1st of January", "3/4/2027" (3 April), "tomorrow". Without a
 * year it is the next occurrence, `today` included. A day that does not exist is refused (business rule: Dates).
 */
export function parseDate(text: string, today: string): ParsedDate {
  const said = text.trim();
  if (said === '') return refuse('Give a date, such as "1 Jan 2027".');
  if (said.length > 60) return refuse(`That is too long for a date. ${exampleDate}`);
  const words = dateWords(said);
  return readRelative(said, words, today) ?? readCalendar(said, words, today);
}

function dateWords(said: string): string {
  return plainDigits(said)
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/،/g, ',')
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replace(/\b(?:first|1)(?= (?:of|day))/, '1')
    .replace(/\b(the|of|on|from|starting|starts|start|day)\b/g, (word) => (word === 'day' ? word : ' '))
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[.]$/, '')
    .trim();
}

function readRelative(text: string, words: string, today: string): ParsedDate | undefined {
  const said = (date: string): ParsedDate => ({ ok: true, date, note: `"${text}" is ${formatDate(date)}` });
  if (words === 'today' || words === 'اليوم') return said(today);
  if (words === 'tomorrow' || words === 'غدا') return said(addDays(today, 1));
  if (words === 'day after tomorrow') return said(addDays(today, 2));
  const [, count, unit] = /^in (\d{1,3}) (day|week)s?$/.exec(words) ?? [];
  if (count) return said(addDays(today, Number(count) * (unit === 'week' ? 7 : 1)));
  if (/^(1 )?next month$/.test(words)) return said(addDays(`${today.slice(0, 7)}-01`, 31).replace(/..$/, '01'));
  const [, name] = /^(?:(?:next|this|coming) )?([a-z]{3,9})$/.exec(words) ?? [];
  const weekday = name === undefined ? -1 : weekdayIndex(name);
  if (weekday < 0) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return said(addDays(today, ahead));
}

const weekdayOf = (date: string) => new Date(toDays(date) * msPerDay).getUTCDay();
const weekdayIndex = (word: string) =>
  weekdays.findIndex((day) => [day.length, 4, 3].some((size) => word === day.toLowerCase().slice(0, size)));

function monthNumber(word: string): number {
  const arabic = arabicMonths.indexOf(word);
  if (arabic >= 0) return arabic + 1;
  if (word.length < 3) return 0;
  return longMonths.findIndex((month) => month.toLowerCase().startsWith(word.replace(/^sept$/, 'sep'))) + 1;
}

function readCalendar(said: string, words: string, today: string): ParsedDate {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  if (iso) return makeDate(said, Number(iso[3]), Number(iso[2]), iso[1], today);
  const numeric = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(words);
  if (numeric) return makeDate(said, Number(numeric[1]), Number(numeric[2]), numeric[3], today);

  const [first = '', ...others] = words
    .replace(/(?<=\p{L})[-/.]|[-/.](?=\p{L})|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .split(/ +/);
  const weekday = weekdayIndex(first);
  const rest = (weekday >= 0 ? others : [first, ...others]).join(' ');
  const dayFirst = /^(\d{1,2}) (\p{L}+)(?: (\d{4}|\d{2}))?$/u.exec(rest);
  const monthFirst = /^(\p{L}+) (\d{1,2})(?: (\d{4}))?$/u.exec(rest);
  const monthOnly = /^(\p{L}+)(?: (\d{4}))?$/u.exec(rest);
  const [day, month, year] = dayFirst
    ? [Number(dayFirst[1]), dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [Number(monthFirst[2]), monthFirst[1], monthFirst[3]]
      : [1, monthOnly?.[1], monthOnly?.[2]];
  const number = monthNumber(month ?? '');
  if (number === 0) return refuse(`"${said}" is not a date. ${exampleDate}`);
  const made = makeDate(said, day, number, year, today);
  if (!made.ok) return made;
  if (weekday >= 0 && weekdayOf(made.date) !== weekday) {
    return refuse(`${formatDate(made.date)} is a ${weekdays[weekdayOf(made.date)]}, not a ${weekdays[weekday]}.`);
  }
  return dayFirst || monthFirst ? made : { ...made, note: `"${said}" is ${formatDate(made.date)}` };
}

const pad = (value: number) => String(value).padStart(2, '0');
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function makeDate(said: string, day: number, month: number, year: string | undefined, today: string): ParsedDate {
  if (month < 1 || month > 12)
    return refuse(`Dates are read day first, and "${said}" has no month ${month}. ${exampleDate}`);
  const longest = lastDayOf(2000, month);
  if (day < 1 || day > longest) return refuse(`${months[month - 1]} has no day ${day}.`);
  if (year !== undefined) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    if (full < 2000 || full > 2099) return refuse(`The year ${full} is out of reach. ${exampleDate}`);
    if (day > lastDayOf(full, month)) return refuse(`${months[month - 1]} ${full} has no day ${day}.`);
    return { ok: true, date: `${full}-${pad(month)}-${pad(day)}` };
  }
  let next = Number(today.slice(0, 4));
  while (day > lastDayOf(next, month) || `${next}-${pad(month)}-${pad(day)}` < today) next += 1;
  return { ok: true, date: `${next}-${pad(month)}-${pad(day)}` };
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const maxWeeks = 260;

/**
 * The length a person means in whole weeks: "4 weeks", "4w", "4". A month is 4 weeks and the note says so. "until 28
 * Jan 2027" gives the words of the date, for the caller to read against the start (business rule: Dates).
 */
export function parseDuration(text: string): ParsedDuration {
  const said = text.trim();
  if (said === '') return refuse('Give a length, such as "4 weeks".');
  if (said.length > 60) return refuse('That is too long for a length. Write it as "4 weeks".');
  const words = plainDigits(said).toLowerCase().replace(/[.]$/, '').replace(/[أإآ]/g, 'ا');
  const until = /^(?:until|till|til|up to|to|through|thru|ending(?: on)?|ends(?: on)?|حتى) (.+)$/.exec(words)?.[1];
  if (until) return { ok: true, until };
  const notWhole = refuse(`"${said}" is not a length in whole weeks. Write it as "4 weeks".`);
  const [, count = '', unit = ''] = /^(?:for )?(\d{1,4}|[a-z]+(?= ))?[ -]?(\p{L}*)$/u.exec(words) ?? ['', '', '?'];
  const number = count === '' || count === 'a' || count === 'an' ? 1 : readCount(count);
  const perUnit = daysPerUnit(unit, count);
  if (number === undefined || perUnit === undefined || (number * perUnit) % 7 !== 0) return notWhole;
  const weeks = (number * perUnit) / 7;
  if (weeks < 1) return refuse('A campaign runs for at least 1 week.');
  if (weeks > maxWeeks) return refuse(`A campaign runs for at most ${maxWeeks} weeks.`);
  if (perUnit === 7) return { ok: true, weeks };
  return { ok: true, weeks, note: `${said} ${number === 1 ? 'is' : 'are'} ${formatCount(weeks, 'week')}` };
}

function readCount(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const index = numberWords.indexOf(word);
  return index < 0 ? undefined : index;
}

function daysPerUnit(unit: string, count: string): number | undefined {
  if (count === '' && (unit === '' || unit.endsWith('s'))) return undefined;
  if (unit === '') return 7;
  if (/^(w|wk|wks|week|weeks|اسبوع|اسابيع)$/.test(unit)) return 7;
  if (/^(d|day|days|يوم|ايام)$/.test(unit)) return 1;
  if (/^(month|months|mth|mths|mo|شهر|اشهر|شهور)$/.test(unit)) return 28;
  if (/^(fortnight|fortnights|اسبوعين)$/.test(unit)) return 14;
  if (unit === 'شهرين') return 56;
  if (/^(year|years)$/.test(unit)) return 364;
  return undefined;
}
