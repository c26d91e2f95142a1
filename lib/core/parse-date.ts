import { addDays } from './dates.ts';
import { plainDigits } from './format.ts';
import { type Said, say, saying } from './say.ts';

/** Business dates are `YYYY-MM-DD` strings without a time or a zone; they sort as text. */
export type ParsedDate = { ok: true; date: string; note?: Said } | { ok: false; reason: string };
export type ParsedDuration =
  | { ok: true; weeks: number; note?: Said }
  | { ok: true; until: string }
  | { ok: false; reason: string };

const longMonths = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const arabicMonths = 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');

const refuse = (...words: Parameters<typeof say>): { ok: false; reason: string } => ({
  ok: false,
  reason: say(...words),
});

/**
 * The date a person means, read day first: "1 Jan 2027", "1st of January", "3/4/2027" (3 April), "tomorrow". Without a
 * year it is the next occurrence, `today` included. A day that does not exist is refused (business rule: Dates).
 */
export function parseDate(text: string, today: string): ParsedDate {
  const said = text.trim();
  if (said === '') return refuse('dates.give');
  if (said.length > 60) return refuse('dates.tooLong');
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
  const read = (date: string): ParsedDate => ({
    ok: true,
    date,
    note: saying('dates.means', { said: text, day: { day: date } }),
  });
  if (words === 'today' || words === 'اليوم') return read(today);
  if (words === 'tomorrow' || words === 'غدا') return read(addDays(today, 1));
  if (words === 'day after tomorrow') return read(addDays(today, 2));
  const [, count, unit] = /^in (\d{1,3}) (day|week)s?$/.exec(words) ?? [];
  if (count) return read(addDays(today, Number(count) * (unit === 'week' ? 7 : 1)));
  if (/^(1 )?next month$/.test(words)) return read(addDays(`${today.slice(0, 7)}-01`, 31).replace(/..$/, '01'));
  const [, name] = /^(?:(?:next|this|coming) )?([a-z]{3,9})$/.exec(words) ?? [];
  const weekday = name === undefined ? -1 : weekdayIndex(name);
  if (weekday < 0) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return read(addDays(today, ahead));
}

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
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
  if (number === 0) return refuse('dates.notADate', { said });
  const made = makeDate(said, day, number, year, today);
  if (!made.ok) return made;
  if (weekday >= 0 && weekdayOf(made.date) !== weekday) {
    const choice = (index: number) => ({ choice: String(index) });
    const [is, not] = [choice(weekdayOf(made.date)), choice(weekday)];
    return refuse('dates.otherWeekday', { day: { day: made.date }, is, not });
  }
  return dayFirst || monthFirst ? made : { ...made, note: saying('dates.means', { said, day: { day: made.date } }) };
}

const monthName = (month: number) => saying('dates.month', { month: { choice: String(month) } });
const pad = (value: number) => String(value).padStart(2, '0');
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function makeDate(said: string, day: number, month: number, year: string | undefined, today: string): ParsedDate {
  if (month < 1 || month > 12) return refuse('dates.noMonth', { said, month });
  const longest = lastDayOf(2000, month);
  if (day < 1 || day > longest) return refuse('dates.noDay', { month: monthName(month), day });
  if (year !== undefined) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    if (full < 2000 || full > 2099) return refuse('dates.yearOutOfReach', { year: full });
    if (day > lastDayOf(full, month)) return refuse('dates.noDayInYear', { month: monthName(month), year: full, day });
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
  if (said === '') return refuse('dates.giveLength');
  if (said.length > 60) return refuse('dates.lengthTooLong');
  const words = lengthWords(said);
  const until = /^(?:until|till|til|up to|to|through|thru|ending(?: on)?|ends(?: on)?|حتى) (.+)$/.exec(words)?.[1];
  if (until) return { ok: true, until };
  const notWhole = refuse('dates.notWholeWeeks', { said });
  const [, count = '', unit = ''] = /^(?:for )?(\d{1,4}|[a-z]+(?= ))?[ -]?(\p{L}*)$/u.exec(words) ?? ['', '', '?'];
  const number = count === '' || count === 'a' || count === 'an' ? 1 : readCount(count);
  const perUnit = daysPerUnit(unit, count);
  if (number === undefined || perUnit === undefined || (number * perUnit) % 7 !== 0) return notWhole;
  const weeks = (number * perUnit) / 7;
  if (weeks < 1) return refuse('dates.atLeastOneWeek');
  if (weeks > maxWeeks) return refuse('dates.atMostWeeks', { most: maxWeeks });
  if (perUnit === 7) return { ok: true, weeks };
  const told = { said, weeks: saying('dates.weeks', { count: weeks }) };
  return { ok: true, weeks, note: saying(number === 1 ? 'dates.lengthIs' : 'dates.lengthAre', told) };
}

/** Arabic without vowel signs; "one week" says the one after the week. */
const lengthWords = (said: string): string =>
  plainDigits(said)
    .toLowerCase()
    .replace(/[.]$/, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/^(اسبوع|شهر|يوم) +واحد$/, '$1');

function readCount(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const index = numberWords.indexOf(word);
  return index < 0 ? undefined : index;
}

function daysPerUnit(unit: string, count: string): number | undefined {
  if (count === '' && (unit === '' || unit.endsWith('s'))) return undefined;
  if (unit === '') return 7;
  if (/^(w|wk|wks|week|weeks|اسبوع|اسبوعا|اسابيع)$/.test(unit)) return 7;
  if (/^(d|day|days|يوم|يوما|ايام)$/.test(unit)) return 1;
  if (/^(month|months|mth|mths|mo|شهر|شهرا|اشهر|شهور)$/.test(unit)) return 28;
  if (/^fortnights?$/.test(unit)) return 14;
  // The dual says two itself: with a number before it nobody knows what is meant.
  if (/^(اسبوعان|اسبوعين)$/.test(unit)) return count === '' ? 14 : undefined;
  if (/^(شهران|شهرين)$/.test(unit)) return count === '' ? 56 : undefined;
  if (/^(year|years)$/.test(unit)) return 364;
  return undefined;
}
