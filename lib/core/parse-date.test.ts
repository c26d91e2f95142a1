import { describe, expect, test } from 'vitest';
import { parseDate } from './parse-date.ts';
import { speak } from './say.ts';

// A Friday.
const today = '2026-11-20';
const read = (text: string) => parseDate(text, today);

describe('a date with its year', () => {
  test.each([
    ['1 Jan 2027', '2027-01-01'],
    ['1 January 2027', '2027-01-01'],
    ['01 jan 2027', '2027-01-01'],
    ['1st January 2027', '2027-01-01'],
    ['1st of January 2027', '2027-01-01'],
    ['the 1st of January, 2027', '2027-01-01'],
    ['first of January 2027', '2027-01-01'],
    ['from 1 Jan 2027', '2027-01-01'],
    ['starting on 1 Jan 2027', '2027-01-01'],
    ['Jan 1, 2027', '2027-01-01'],
    ['January 1 2027', '2027-01-01'],
    ['1-Jan-2027', '2027-01-01'],
    ['1jan2027', '2027-01-01'],
    ['1 Jan. 2027', '2027-01-01'],
    ['1 Jan 27', '2027-01-01'],
    ['Friday, 1 January 2027', '2027-01-01'],
    ['Fri 1 Jan 2027', '2027-01-01'],
    ['22nd Feb 2027', '2027-02-22'],
    ['3 Sept 2027', '2027-09-03'],
    ['2027-04-03', '2027-04-03'],
    ['2027/4/3', '2027-04-03'],
    ['3/4/2027', '2027-04-03'],
    ['03/04/2027', '2027-04-03'],
    ['3.4.2027', '2027-04-03'],
    ['3-4-2027', '2027-04-03'],
    ['3/4/27', '2027-04-03'],
    ['31/12/2026', '2026-12-31'],
    ['29 Feb 2028', '2028-02-29'],
    ['١ يناير ٢٠٢٧', '2027-01-01'],
    ['٣/٤/٢٠٢٧', '2027-04-03'],
    ['١ أغسطس ٢٠٢٧', '2027-08-01'],
    ['1 Nov 2020', '2020-11-01'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toEqual({ ok: true, date });
  });
});

describe('without a year it is the next occurrence, today included', () => {
  test.each([
    ['1 Jan', '2027-01-01'],
    ['1st January', '2027-01-01'],
    ['21 Nov', '2026-11-21'],
    ['20 Nov', '2026-11-20'],
    ['19 Nov', '2027-11-19'],
    ['31 Dec', '2026-12-31'],
    ['3/4', '2027-04-03'],
    ['20/11', '2026-11-20'],
    ['29 Feb', '2028-02-29'],
    ['29/2', '2028-02-29'],
    ['Fri 20 Nov', '2026-11-20'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toEqual({ ok: true, date });
  });

  test('on New Year’s Eve the first of January is tomorrow', () => {
    expect(parseDate('1 Jan', '2026-12-31')).toEqual({ ok: true, date: '2027-01-01' });
    expect(parseDate('1 Jan', '2027-01-01')).toEqual({ ok: true, date: '2027-01-01' });
    expect(parseDate('29 Feb', '2028-03-01')).toEqual({ ok: true, date: '2032-02-29' });
  });
});

describe('what leaves something open is said back', () => {
  test.each([
    ['today', '2026-11-20', '"today" is 20 Nov 2026'],
    ['tomorrow', '2026-11-21', '"tomorrow" is 21 Nov 2026'],
    ['day after tomorrow', '2026-11-22', '"day after tomorrow" is 22 Nov 2026'],
    ['in 2 weeks', '2026-12-04', '"in 2 weeks" is 4 Dec 2026'],
    ['in 1 day', '2026-11-21', '"in 1 day" is 21 Nov 2026'],
    ['next month', '2026-12-01', '"next month" is 1 Dec 2026'],
    ['the 1st of next month', '2026-12-01', '"the 1st of next month" is 1 Dec 2026'],
    ['next Monday', '2026-11-23', '"next Monday" is 23 Nov 2026'],
    ['Monday', '2026-11-23', '"Monday" is 23 Nov 2026'],
    ['next Friday', '2026-11-27', '"next Friday" is 27 Nov 2026'],
    ['January', '2027-01-01', '"January" is 1 Jan 2027'],
    ['January 2028', '2028-01-01', '"January 2028" is 1 Jan 2028'],
    ['غدا', '2026-11-21', '"غدا" is 21 Nov 2026'],
  ])('%s', (text, date, note) => {
    const parsed = read(text);
    expect(parsed).toMatchObject({ ok: true, date });
    expect('note' in parsed && parsed.note && speak(parsed.note)).toBe(`${note}.`);
  });

  test('next month is right from the last day of any month', () => {
    expect(parseDate('next month', '2027-01-31')).toMatchObject({ date: '2027-02-01' });
    expect(parseDate('next month', '2026-12-31')).toMatchObject({ date: '2027-01-01' });
    expect(parseDate('next month', '2028-02-29')).toMatchObject({ date: '2028-03-01' });
  });
});

describe('what is no date is refused with the reason', () => {
  test.each([
    ['', 'Give a date'],
    ['soon', 'is not a date'],
    ['1', 'is not a date'],
    ['20270101', 'is not a date'],
    ['1 Foo 2027', 'is not a date'],
    ['1 Ja 2027', 'is not a date'],
    ['1 Jan 2027 or 1 Feb 2027', 'is not a date'],
    ['2027', 'is not a date'],
    ['12/25/2026', 'has no month 25'],
    ['1/13/2027', 'has no month 13'],
    ['1/0/2027', 'has no month 0'],
    ['2027-13-01', 'has no month 13'],
    ['0 Jan 2027', 'Jan has no day 0'],
    ['32 Jan 2027', 'Jan has no day 32'],
    ['31 Apr 2027', 'Apr has no day 31'],
    ['31/4', 'Apr has no day 31'],
    ['30 Feb', 'Feb has no day 30'],
    ['29 Feb 2027', 'Feb 2027 has no day 29'],
    ['29/2/2100', 'out of reach'],
    ['1 Jan 1999', 'out of reach'],
    ['Monday 1 January 2027', '1 Jan 2027 is a Friday, not a Monday'],
    ['x'.repeat(61), 'too long'],
  ])('%j: %s', (text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
