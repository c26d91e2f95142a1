import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, endsOn, formatDate, isDay, startOfDay, today, weeksBetween } from './dates.ts';
import { parseDuration } from './parse-date.ts';
import { speak } from './say.ts';

test.each([
  ['2027-01-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['20270-01-01', false],
  ['0202-01-01', true],
  ['', false],
  ['1 Jan 2027', false],
])('"%s" is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

describe('the last display day is inclusive', () => {
  test.each([
    ['2026-12-01', 4, '2026-12-28'],
    ['2027-03-15', 6, '2027-04-25'],
    ['2027-01-01', 4, '2027-01-28'],
    ['2027-01-01', 1, '2027-01-07'],
    ['2026-12-28', 1, '2027-01-03'],
    ['2028-02-26', 1, '2028-03-03'],
    ['2027-02-26', 1, '2027-03-04'],
    ['2028-02-01', 4, '2028-02-28'],
    ['2028-02-29', 52, '2029-02-26'],
    ['2027-01-01', 52, '2027-12-30'],
  ])('%s and %i weeks end %s', (start, weeks, end) => {
    expect(endsOn(start, weeks)).toBe(end);
    expect(weeksBetween(start, end)).toBe(weeks);
  });

  test.each([
    ['2026-12-01', '2026-12-29'],
    ['2026-12-01', '2026-12-27'],
    ['2026-12-01', '2026-12-01'],
    ['2026-12-01', '2026-11-30'],
    ['2026-12-07', '2026-12-01'],
  ])('%s to %s is not whole weeks', (start, end) => {
    expect(weeksBetween(start, end)).toBeUndefined();
  });

  test.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-12-01', 30, '2026-12-31'],
  ])('%s and %i days is %s', (start, days, end) => {
    expect(addDays(start, days)).toBe(end);
    expect(daysBetween(start, end)).toBe(days);
  });
});

test.each([
  ['2027-01-01', '1 Jan 2027'],
  ['2026-12-31', '31 Dec 2026'],
  ['2028-02-29', '29 Feb 2028'],
])('%s reads %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  ['2026-12-31T19:59:59Z', 'Asia/Dubai', '2026-12-31'],
  ['2026-12-31T20:00:00Z', 'Asia/Dubai', '2027-01-01'],
  ['2026-12-31T20:00:00Z', 'UTC', '2026-12-31'],
  ['2027-03-01T04:59:59Z', 'America/New_York', '2027-02-28'],
  ['2028-02-29T10:00:00Z', 'Pacific/Auckland', '2028-02-29'],
])('at %s in %s it is %s', (now, timeZone, date) => {
  expect(today(new Date(now), timeZone)).toBe(date);
});

describe('lengths', () => {
  test.each([
    ['4 weeks', 4],
    ['4 WEEKS', 4],
    ['4weeks', 4],
    ['4w', 4],
    ['4 wks', 4],
    ['4-week', 4],
    ['for 4 weeks', 4],
    ['4', 4],
    ['1 week', 1],
    ['a week', 1],
    ['week', 1],
    ['four weeks', 4],
    ['twelve weeks', 12],
    ['52 weeks', 52],
    ['260 weeks', 260],
    ['٤ أسابيع', 4],
    ['أسبوع', 1],
    ['أسبوع واحد', 1],
    ['12 أسبوع', 12],
    ['12 أسبوعا', 12],
    ['١٢ أسبوعًا', 12],
    ['١٢ أُسبوعاً', 12],
    ['۶ weeks', 6],
  ])('%s', (text, weeks) => {
    expect(parseDuration(text)).toEqual({ ok: true, weeks });
  });

  test.each([
    ['1 month', 4, '1 month is 4 weeks'],
    ['a month', 4, 'a month is 4 weeks'],
    ['month', 4, 'month is 4 weeks'],
    ['2 months', 8, '2 months are 8 weeks'],
    ['three months', 12, 'three months are 12 weeks'],
    ['28 days', 4, '28 days are 4 weeks'],
    ['7 days', 1, '7 days are 1 week'],
    ['a fortnight', 2, 'a fortnight is 2 weeks'],
    ['1 year', 52, '1 year is 52 weeks'],
    ['شهر', 4, 'شهر is 4 weeks'],
    ['شهر واحد', 4, 'شهر واحد is 4 weeks'],
    ['شهرين', 8, 'شهرين is 8 weeks'],
    ['شهران', 8, 'شهران is 8 weeks'],
    ['١١ شهرًا', 44, '١١ شهرًا are 44 weeks'],
    ['أسبوعين', 2, 'أسبوعين is 2 weeks'],
    ['أسبوعان', 2, 'أسبوعان is 2 weeks'],
    ['١٤ يومًا', 2, '١٤ يومًا are 2 weeks'],
  ])('%s is said back', (text, weeks, note) => {
    const parsed = parseDuration(text);
    expect(parsed).toMatchObject({ ok: true, weeks });
    expect('note' in parsed && parsed.note && speak(parsed.note)).toBe(`${note}.`);
  });

  test.each([
    ['until 28 Jan 2027', '28 jan 2027'],
    ['to 28/1/2027', '28/1/2027'],
    ['ending on 28 Jan', '28 jan'],
    ['حتى 28 يناير', '28 يناير'],
  ])('%s leaves the end to be read against the start', (text, until) => {
    expect(parseDuration(text)).toEqual({ ok: true, until });
  });

  test.each([
    ['', 'Give a length'],
    ['10 days', 'not a length in whole weeks'],
    ['1.5 months', 'not a length in whole weeks'],
    ['2.5 weeks', 'not a length in whole weeks'],
    ['-4 weeks', 'not a length in whole weeks'],
    ['4-6 weeks', 'not a length in whole weeks'],
    ['4 or 6 weeks', 'not a length in whole weeks'],
    ['about 4 weeks', 'not a length in whole weeks'],
    ['some weeks', 'not a length in whole weeks'],
    ['weeks', 'not a length in whole weeks'],
    ['4 weeks 2 days', 'not a length in whole weeks'],
    ['4 hours', 'not a length in whole weeks'],
    ['٢ أسبوعان', 'not a length in whole weeks'],
    ['2 شهرين', 'not a length in whole weeks'],
    ['until', 'not a length in whole weeks'],
    ['0', 'at least 1 week'],
    ['0 weeks', 'at least 1 week'],
    ['zero weeks', 'at least 1 week'],
    ['261 weeks', 'at most 260 weeks'],
    ['9999 years', 'at most 260 weeks'],
    [`${'4'.repeat(57)} weeks`, 'too long'],
  ])('%j: %s', (text, reason) => {
    expect(parseDuration(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

test.each([
  ['2026-12-01', 'Asia/Dubai', '2026-11-30T20:00:00.000Z'],
  ['2026-12-01', 'UTC', '2026-12-01T00:00:00.000Z'],
  ['2026-12-01', 'Asia/Kolkata', '2026-11-30T18:30:00.000Z'],
  ['2026-12-01', 'America/New_York', '2026-12-01T05:00:00.000Z'],
  ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
  ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
])('%s begins in %s at %s', (date, timeZone, moment) => {
  expect(startOfDay(date, timeZone).toISOString()).toBe(moment);
});
