import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { createLocation } from './create-location.ts';
import { getLocation } from './get-location.ts';
import { listLocations } from './list-locations.ts';
import { restoreLocation } from './restore-location.ts';
import { retireLocation } from './retire-location.ts';
import type { LocationListItem } from './schema.ts';
import { setLocationStatus } from './set-location-status.ts';
import { updateLocation } from './update-location.ts';

let desk: Desk;
let screen: LocationListItem;
let made = 0;
beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(async () => {
  made += 1;
  const fields = { ...newScreen, nameEn: `Harbour ${made}`, nameAr: `مرفأ ${made}`, aliases: [`H${made}`] };
  screen = await createLocation(desk.as('admin'), { fields });
});
afterAll(() => desk.close());

const asked = () => {
  const fields = { ...newScreen, nameEn: screen.nameEn, nameAr: screen.nameAr, aliases: screen.aliases };
  return { id: screen.id, updatedAt: screen.updatedAt, fields };
};
const find = () => getLocation(desk.as('seller'), { location: screen.id });
const actions = () => desk.auditActions('location', screen.id);

describe('updateLocation', () => {
  test('stores what differs and leaves one row that says so', async () => {
    const fields = { ...asked().fields, area: 'Palm Jumeirah', latitude: -1.5, uploadFeeMinor: 250_000 };
    const updated = await updateLocation(desk.as('admin'), { ...asked(), fields });
    expect(updated).toMatchObject({ key: screen.key, area: 'Palm Jumeirah', latitude: -1.5 });
    expect(updated.updatedAt > screen.updatedAt).toBe(true);
    const found = await listLocations(desk.as('seller'), { search: `${screen.nameEn} palm` });
    expect(found.items.map(({ id }) => id)).toEqual([screen.id]);
    expect((await listAuditEvents(desk, 'location', screen.id))[1]).toMatchObject({
      action: 'location.update',
      before: { area: 'Dubai Harbour', latitude: 25.0941, uploadFeeMinor: 200_000 },
      after: { area: 'Palm Jumeirah', latitude: -1.5, uploadFeeMinor: 250_000 },
    });
  });

  test('stores nothing where nothing differs', async () => {
    expect(await updateLocation(desk.as('admin'), asked())).toEqual(screen);
    expect(await actions()).toEqual(['location.create']);
  });

  test('refuses a seller and changes nothing', async () => {
    const fields = { ...asked().fields, area: 'Elsewhere' };
    const attempt = updateLocation(desk.as('seller'), { ...asked(), fields });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await find()).toMatchObject({ area: 'Dubai Harbour' });
  });

  test('does not know a location that is not there', async () => {
    const attempt = updateLocation(desk.as('admin'), { ...asked(), id: 'loc_nowhere' });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('location', 'loc_nowhere')).toEqual([]);
  });

  test('of two that saw the same state one is told, and so is who takes a word of another location', async () => {
    const change = (area: string) =>
      updateLocation(desk.as('admin'), { ...asked(), fields: { ...asked().fields, area } });
    const outcomes = await Promise.allSettled([change('East'), change('West')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    const taken = { ...asked().fields, aliases: [`h${made - 1}`] };
    const attempt = updateLocation(desk.as('admin'), { ...asked(), fields: taken });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'fields.aliases.0' }] });
    const sameName = { ...asked().fields, nameEn: 'creek tower' };
    await expect(updateLocation(desk.as('admin'), { ...asked(), fields: sameName })).rejects.toMatchObject({
      code: 'conflict',
      fields: [{ path: 'fields.nameEn' }],
    });
    expect(await actions()).toEqual(['location.create', 'location.update']);
  });
});

describe('retireLocation, restoreLocation and setLocationStatus', () => {
  const state = () => ({ id: screen.id, updatedAt: screen.updatedAt });
  const moves = [retireLocation, restoreLocation, setLocationStatus] as ((
    ...args: Parameters<typeof setLocationStatus>
  ) => Promise<LocationListItem>)[];

  test('move it and back, each with one row and its reason', async () => {
    const admin = desk.as('admin');
    const down = await setLocationStatus(admin, { ...state(), status: 'maintenance', reason: 'New cabling' });
    const up = await setLocationStatus(admin, { ...state(), updatedAt: down.updatedAt, status: 'active' });
    const out = await retireLocation(admin, { ...state(), updatedAt: up.updatedAt, reason: 'Lease ended' });
    expect([down.status, up.status, out.status]).toEqual(['maintenance', 'active', 'retired']);
    const back = await restoreLocation(admin, { ...state(), updatedAt: out.updatedAt });
    expect(back.status).toBe('active');
    const rows = (await listAuditEvents(desk, 'location', screen.id)).slice(1);
    expect(rows.map(({ action, after }) => [action, after?.reason])).toEqual([
      ['location.set_status', 'New cabling'],
      ['location.set_status', null],
      ['location.retire', 'Lease ended'],
      ['location.restore', null],
    ]);
  });

  test.each(moves)('%o refuses a seller, and knows no location that is not there', async (move) => {
    const input = { ...state(), status: 'maintenance', reason: 'Why not' } as const;
    const extra = move === setLocationStatus ? input : { ...state(), reason: 'Why not' };
    await expect(move(desk.as('seller'), extra as typeof input)).rejects.toMatchObject({ code: 'forbidden' });
    const nowhere = move(desk.as('admin'), { ...extra, id: 'loc_nowhere' } as typeof input);
    await expect(nowhere).rejects.toMatchObject({ code: 'not_found' });
    expect(await actions()).toEqual(['location.create']);
  });

  test('what is so already, and a state that has moved on, is a conflict', async () => {
    const admin = desk.as('admin');
    await expect(restoreLocation(admin, state())).rejects.toMatchObject({ code: 'conflict' });
    await expect(setLocationStatus(admin, { ...state(), status: 'active' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(retireLocation(admin, { ...state(), reason: ' ' })).rejects.toMatchObject({ code: 'invalid_input' });
    const asText = { ...state(), updatedAt: screen.updatedAt.toISOString(), reason: 'Lease ended' };
    await retireLocation(admin, asText);
    await expect(updateLocation(admin, asked())).rejects.toMatchObject({ code: 'conflict' });
    const stale = setLocationStatus(admin, { ...state(), status: 'maintenance' });
    await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    expect(await actions()).toEqual(['location.create', 'location.retire']);
  });
});
