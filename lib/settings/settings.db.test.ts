import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFeeSchedule } from '#db/repositories/settings.ts';
import { roles, settings } from '#db/schema/index.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { systemRoles } from '#lib/auth/permission-table.ts';
import { ensureBaseData } from './ensure-base-data.ts';
import { loadPricingSettings } from './load-settings.ts';
import { rateOn } from './rules.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const start = { now: new Date('2026-11-20T08:00:00Z'), effectiveOn: '2026-01-01', source: 'Central bank' };

test('an empty database prices by the rules of the house: Dubai, 5 % VAT, 30 days, no rates', async () => {
  expect(await loadPricingSettings(database)).toEqual({
    settings: {
      organisation: '',
      timeZone: 'Asia/Dubai',
      baseCurrency: 'AED',
      vatBasisPoints: 500,
      validityDays: 30,
      underCardPermille: 100,
    },
    rates: [],
    schedule: [],
  });
});

test('ensureBaseData puts roles, rates and the municipality fee in place, once', async () => {
  await ensureBaseData(database, start);
  const { rates, schedule } = await loadPricingSettings(database);
  expect(rateOn(rates, 'USD', '2026-11-20')).toMatchObject({ perUnitScaled: 3_672_500, source: 'Central bank' });
  expect(schedule).toMatchObject([{ city: null, amountMinor: 52_000 }]);
  const keys = async () => (await database.db.select().from(roles)).map((role) => role.key).sort();
  expect(await keys()).toEqual(Object.keys(systemRoles).sort());
  await ensureBaseData(database, { ...start, effectiveOn: '2026-06-01' });
  expect(await keys()).toEqual(Object.keys(systemRoles).sort());
  expect(await listFeeSchedule(database)).toHaveLength(1);
});

test('what an admin has set stays, and nonsense in the settings is refused', async () => {
  const set = (value: Record<string, unknown>) =>
    database.db
      .insert(settings)
      .values({ key: 'business', value, updatedAt: start.now })
      .onConflictDoUpdate({ target: settings.key, set: { value } });
  await set({ vatBasisPoints: 1_000 });
  await ensureBaseData(database, start);
  expect((await loadPricingSettings(database)).settings).toMatchObject({ vatBasisPoints: 1_000, validityDays: 30 });
  await set({ vatBasisPoints: 5.5 });
  await expect(loadPricingSettings(database)).rejects.toThrow();
});
