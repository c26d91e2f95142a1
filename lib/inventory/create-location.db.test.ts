import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { createLocation } from './create-location.ts';
import { getLocation } from './get-location.ts';
import { listLocations } from './list-locations.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const count = async () => (await listLocations(desk.as('admin'), { status: 'all' })).items.length;

describe('createLocation', () => {
  test('stores it on sale, found by its words, and leaves one row', async () => {
    const made = await createLocation(desk.as('admin'), { fields: newScreen });
    expect(made).toMatchObject({ ...newScreen, key: 'harbour-steps', status: 'active', fourWeekMinor: null });
    expect(await getLocation(desk.as('seller'), { location: 'the steps' })).toMatchObject({ id: made.id });
    expect((await listLocations(desk.as('seller'), { search: 'salman' })).items).toHaveLength(1);
    const [row, ...others] = await listAuditEvents(desk, 'location', made.id);
    expect(row).toMatchObject({
      action: 'location.create',
      before: null,
      after: { key: 'harbour-steps', city: 'Dubai' },
    });
    expect(others).toEqual([]);
  });

  test('gives a name that is nearly the same a key of its own', async () => {
    const fields = { ...newScreen, nameEn: 'Harbour-Steps', aliases: [] };
    expect((await createLocation(desk.as('admin'), { fields })).key).toBe('harbour-steps-2');
  });

  test('puts one space for white space of any kind in what stands on one line', async () => {
    const broken = { nameEn: 'Quay\r\nWall', nameAr: 'جدار\n الرصيف', city: 'Abu\u2028Dhabi', area: ' The\tQuay ' };
    const fields = { ...newScreen, ...broken, series: 'Two\u00a0\nlines', address: 'Road 1\nDubai', aliases: [] };
    const whole = { nameEn: 'Quay Wall', nameAr: 'جدار الرصيف', city: 'Abu Dhabi', area: 'The Quay' };
    expect(await createLocation(desk.as('admin'), { fields })).toMatchObject({
      ...whole,
      key: 'quay-wall',
      series: 'Two lines',
      address: 'Road 1\nDubai',
    });
  });

  test('refuses a seller and changes nothing', async () => {
    const before = await count();
    const attempt = createLocation(desk.as('seller'), { fields: newScreen });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await count()).toBe(before);
  });

  test('tells every field that is missing or wrong, by its place', async () => {
    const before = await count();
    const unfinished = { ...newScreen, nameAr: '', faces: 3 as never };
    await expect(createLocation(desk.as('admin'), { fields: unfinished })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'fields.nameAr' }, { path: 'fields.faces' }],
    });
    const loopless = { ...newScreen, loopSeconds: null, uploadFeeMinor: null };
    await expect(createLocation(desk.as('admin'), { fields: loopless })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'fields.loopSeconds' }, { path: 'fields.uploadFeeMinor' }],
    });
    expect(await count()).toBe(before);
  });

  test('a key or a word that means another location is a conflict', async () => {
    const before = await count();
    const asked = { fields: { ...newScreen, nameEn: 'Harbour Wall', aliases: [] } };
    const sameKey = createLocation(desk.as('admin'), { ...asked, key: 'creek-tower' });
    await expect(sameKey).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'key' }] });
    const sameWord = createLocation(desk.as('admin'), { fields: { ...asked.fields, aliases: ['the  STEPS'] } });
    await expect(sameWord).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'fields.aliases.0' }] });
    const sameName = createLocation(desk.as('admin'), { fields: { ...asked.fields, nameEn: 'harbour\n steps' } });
    await expect(sameName).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'fields.nameEn' }] });
    expect(await count()).toBe(before);
  });

  test('of two at once with one key one is told', async () => {
    const before = await count();
    const fields = { ...newScreen, nameEn: 'Twin', aliases: [] };
    const attempts = [1, 2].map(() => createLocation(desk.as('admin'), { fields, key: 'twin' }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await count()).toBe(before + 1);
  });
});
