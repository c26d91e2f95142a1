import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, endsOn, formatDate, weeksBetween } from './dates.ts';
import { parseDate, parseDuration } from './parse-date.ts';

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const weeks = fc.integer({ min: 1, max: 260 });

test('the length of a campaign is read back from its ends', () => {
  const property = fc.property(date, weeks, (start, length) => {
    expect(weeksBetween(start, endsOn(start, length))).toBe(length);
  });
  fc.assert(property);
});

test('days added are days between, there and back', () => {
  const property = fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
    const other = addDays(start, days);
    expect(daysBetween(start, other)).toBe(days);
    expect(addDays(other, -days)).toBe(start);
    expect(other > start).toBe(days > 0);
  });
  fc.assert(property);
});

test('every way to write a date reads back as that date', () => {
  const property = fc.property(date, date, (day, today) => {
    const [year, month, number] = day.split('-');
    const ways = [day, formatDate(day), `${number}/${month}/${year}`, `${number}.${month}.${year}`];
    for (const text of ways) expect(parseDate(text, today)).toEqual({ ok: true, date: day });
  });
  fc.assert(property);
});

test('without a year a date is never past, and the same day of the month', () => {
  const property = fc.property(date, date, (day, today) => {
    const read = parseDate(formatDate(day).replace(/ \d{4}$/, ''), today);
    if (!read.ok) throw new Error(read.reason);
    expect(read.date >= today).toBe(true);
    expect(read.date.slice(5)).toBe(day.slice(5));
    expect(daysBetween(today, read.date)).toBeLessThanOrEqual(day.endsWith('02-29') ? 8 * 366 : 366);
  });
  fc.assert(property);
});

test('whatever is typed gives a real date or length, or a reason', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123456789/.- janfebweksmotudy٤'), maxLength: 24 });
  const property = fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 70 }), letters), date, (text, today) => {
    const day = parseDate(text, today);
    if (day.ok) expect(addDays(day.date, 0)).toBe(day.date);
    else expect(day.reason).not.toBe('');
    const length = parseDuration(text);
    if (!length.ok) expect(length.reason).not.toBe('');
    else if ('weeks' in length) expect(length.weeks).toBeGreaterThanOrEqual(1);
    else expect(length.until).not.toBe('');
  });
  fc.assert(property, { numRuns: 5_000 });
});
