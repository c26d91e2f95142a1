import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locations, rateCardEntries } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { getLocation } from './get-location.ts';
import { listLocations } from './list-locations.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const nobody = () => ({ ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const });
const names = async (input?: Parameters<typeof listLocations>[1]) =>
  (await listLocations(desk.as('seller'), input)).items.map((location) => location.nameEn);

describe('getLocation', () => {
  test('finds one by what somebody calls it, with prices for sellers and without for viewers', async () => {
    const location = await getLocation(desk.as('seller'), { location: 'marina gateway' });
    expect(location).toMatchObject({ key: 'marina-gateway', widthCm: 1400, uploadFeeMinor: 300_000 });
    expect(location.rateCard).toEqual([{ weeks: 4, netMinor: 48_000_000, effectiveOn: '2026-01-01' }]);
    expect(await getLocation(desk.as('viewer'), { location: location.id })).toEqual({ ...location, rateCard: [] });
  });

  test('asks where two are close, names the nearest where none fits, and tells a stranger nothing', async () => {
    await expect(getLocation(desk.as('seller'), { location: 'creek' })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'location', kind: 'choose' }],
    });
    await expect(getLocation(desk.as('seller'), { location: 'Sunset Boulevard West' })).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('Marina Gateway'),
    });
    await expect(getLocation(nobody(), { location: 'Creek Tower' })).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('the rate card', () => {
  test('holds what is in force today: neither an older price of the same length nor one to come', async () => {
    const { id: locationId } = await getLocation(desk.as('seller'), { location: 'Creek Tower' });
    const listed = [
      { weeks: 2, netMinor: 20_000_000, effectiveOn: '2025-01-01' },
      { weeks: 2, netMinor: 25_000_000, effectiveOn: '2026-11-20' },
      { weeks: 2, netMinor: 30_000_000, effectiveOn: '2026-11-21' },
    ];
    const keys = () => ({ id: newId('rateCard'), locationId, createdAt: desk.as('seller').now });
    await desk.db.insert(rateCardEntries).values(listed.map((entry) => ({ ...keys(), ...entry })));
    const inForce = [listed[1], { weeks: 4, netMinor: 48_000_000, effectiveOn: '2026-01-01' }];
    expect((await getLocation(desk.as('seller'), { location: 'Creek Tower' })).rateCard).toEqual(inForce);
    expect((await listLocations(desk.as('seller'))).items[0]?.rateCard).toEqual(inForce);
  });
});

describe('listLocations', () => {
  test('filters by words, city and kind, in the order of names', async () => {
    expect(await names()).toEqual(['Creek Tower', 'Creek Walk 4', 'Marina Gateway']);
    expect(await names({ search: 'creek', kind: 'digital' })).toEqual(['Creek Tower']);
    expect(await names({ city: 'Dubai', limit: 1 })).toEqual(['Creek Tower']);
    expect(await names({ city: 'Creek' })).toEqual([]);
    expect(await names({ search: 'c%k' })).toEqual([]);
    const [seen] = (await listLocations(desk.as('viewer'))).items;
    expect(seen?.rateCard).toEqual([]);
  });

  test('leaves out what is not on sale, and refuses a stranger', async () => {
    await desk.db.update(locations).set({ status: 'maintenance' }).where(eq(locations.key, 'creek-walk-4'));
    expect(await names()).toEqual(['Creek Tower', 'Marina Gateway']);
    await expect(listLocations(nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
