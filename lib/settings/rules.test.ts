import { describe, expect, test } from 'vitest';
import { feeRowsFor, rateOn } from './rules.ts';
import type { ExchangeRate, FeeScheduleRow } from './schema.ts';

const rate = (currency: string, perUnitScaled: number, effectiveOn: string): ExchangeRate => ({
  currency,
  perUnitScaled,
  effectiveOn,
  source: 'Central bank',
});

describe('the exchange rate of a day', () => {
  const rates = [
    rate('USD', 3_700_000, '2026-11-01'),
    rate('USD', 3_672_500, '2026-01-01'),
    rate('USD', 3_800_000, '2027-01-01'),
    rate('EUR', 3_970_000, '2026-11-10'),
  ];
  test.each([
    ['USD', '2025-12-31', undefined],
    ['USD', '2026-01-01', 3_672_500],
    ['USD', '2026-10-31', 3_672_500],
    ['USD', '2026-11-01', 3_700_000],
    ['USD', '2026-12-31', 3_700_000],
    ['USD', '2027-01-01', 3_800_000],
    ['EUR', '2026-11-09', undefined],
    ['EUR', '2026-11-10', 3_970_000],
    ['usd', '2026-11-10', undefined],
    ['GBP', '2026-11-10', undefined],
  ])('%s on %s', (currency, date, scaled) => {
    for (const list of [rates, rates.toReversed()]) expect(rateOn(list, currency, date)?.perUnitScaled).toBe(scaled);
  });
});

describe('the municipality rows of cities', () => {
  const row = (city: string | null, dirhams: number, effectiveOn = '2026-01-01'): FeeScheduleRow => ({
    city,
    amountMinor: dirhams * 100,
    unit: 'image/message',
    effectiveOn,
  });
  const anyCity = row(null, 520);
  const dubai = row('Dubai', 600);
  const abuDhabi = row('Abu Dhabi', 450);
  const dubaiLater = row('Dubai', 700, '2027-01-01');
  const all = [anyCity, dubai, abuDhabi, dubaiLater];
  test.each<[string, string[], FeeScheduleRow[], FeeScheduleRow[]]>([
    ['one city, one row for any', ['Dubai'], [anyCity], [anyCity]],
    ['two cities share the row for any', ['Dubai', 'Abu Dhabi'], [anyCity], [anyCity]],
    ['a city’s own row goes before', ['Dubai'], all, [dubai]],
    ['however it is written', [' dubai '], all, [dubai]],
    ['two cities with rows of their own', ['Dubai', 'Abu Dhabi'], all, [dubai, abuDhabi]],
    ['each row once', ['Dubai', 'Abu Dhabi', 'Dubai'], all, [dubai, abuDhabi]],
    ['one with its own, one without', ['Dubai', 'Sharjah'], all, [dubai, anyCity]],
    ['two without their own', ['Sharjah', 'Ajman'], all, [anyCity]],
    ['no row for any, none for the city', ['Sharjah'], [dubai], []],
    ['not in force yet', ['Dubai'], [dubaiLater], []],
    ['no city', [], all, []],
  ])('%s', (_, cities, schedule, rows) => {
    expect(feeRowsFor(cities, schedule, '2026-11-20')).toEqual(rows);
    expect(feeRowsFor(cities, schedule.toReversed(), '2026-11-20')).toEqual(rows);
  });

  test('a later row takes over on its day', () => {
    const on = (date: string) => feeRowsFor(['Dubai'], all, date);
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual([[dubai], [dubaiLater]]);
  });
});
