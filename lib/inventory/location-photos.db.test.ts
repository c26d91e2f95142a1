import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '#lib/files/open-file.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { makePicture } from '#lib/testing/make-picture.ts';
import { addLocationPhoto } from './add-location-photo.ts';
import { createLocation } from './create-location.ts';
import { deleteLocationPhoto } from './delete-location-photo.ts';
import { getLocation } from './get-location.ts';
import { reorderLocationPhotos } from './reorder-location-photos.ts';
import { restoreLocationPhoto } from './restore-location-photo.ts';
import { updateLocationPhoto } from './update-location-photo.ts';

let desk: Desk;
let locationId: string;
let photos: string[];
let made = 0;
beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(async () => {
  made += 1;
  const fields = { ...newScreen, nameEn: `Pier ${made}`, nameAr: `رصيف ${made}`, aliases: [] };
  locationId = (await createLocation(desk.as('admin'), { fields })).id;
  photos = [];
  for (const timeOfDay of ['day', 'dusk', 'night'] as const) {
    const bytes = await makePicture(30 + photos.length, 20);
    photos.push((await addLocationPhoto(desk.as('admin'), { locationId, bytes, timeOfDay })).id);
  }
});
afterAll(() => desk.close());

const shown = async () => (await getLocation(desk.as('seller'), { location: locationId })).photos;
const order = async () => (await shown()).map(({ id }) => photos.indexOf(id)).join('');
const added = ['location.create', 'location.add_photo', 'location.add_photo', 'location.add_photo'];
const rows = async () => (await desk.auditActions('location', locationId)).slice(added.length);
const id = (index: number) => photos[index] ?? '';

describe('updateLocationPhoto', () => {
  const change = { timeOfDay: 'dusk', takenOn: '2026-11-01' } as const;

  test('says anew when it was taken and leaves one row', async () => {
    const updated = await updateLocationPhoto(desk.as('admin'), { photoId: id(0), ...change });
    expect(updated).toMatchObject(change);
    expect((await shown())[0]).toEqual(updated);
    expect(await rows()).toEqual(['location.update_photo']);
  });

  test('refuses a seller, does not know what is not there, and tells who comes too late', async () => {
    const forbidden = updateLocationPhoto(desk.as('seller'), { photoId: id(0), ...change });
    await expect(forbidden).rejects.toMatchObject({ code: 'forbidden' });
    const unknown = updateLocationPhoto(desk.as('admin'), { photoId: 'pho_nowhere', ...change });
    await expect(unknown).rejects.toMatchObject({ code: 'not_found' });
    await deleteLocationPhoto(desk.as('admin'), { photoId: id(0) });
    const late = updateLocationPhoto(desk.as('admin'), { photoId: id(0), ...change });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect(await rows()).toEqual(['location.delete_photo']);
  });
});

describe('reorderLocationPhotos', () => {
  test('puts them into the order and leaves one row', async () => {
    const photoIds = [id(2), id(0), id(1)];
    const moved = await reorderLocationPhotos(desk.as('admin'), { locationId, photoIds });
    expect(moved.map((photo) => photo.id)).toEqual(photoIds);
    expect(await order()).toBe('201');
    expect(await rows()).toEqual(['location.reorder_photos']);
  });

  test('refuses a seller and does not know what is not there', async () => {
    const forbidden = reorderLocationPhotos(desk.as('seller'), { locationId, photoIds: photos });
    await expect(forbidden).rejects.toMatchObject({ code: 'forbidden' });
    const unknown = reorderLocationPhotos(desk.as('admin'), { locationId: 'loc_nowhere', photoIds: photos });
    await expect(unknown).rejects.toMatchObject({ code: 'not_found' });
    expect([await order(), await rows()]).toEqual(['012', []]);
  });

  test.each<[string, () => string[]]>([
    ['too few', () => [id(0), id(1)]],
    ['one twice', () => [id(0), id(0), id(1)]],
    ['one of another location', () => [id(0), id(1), 'pho_other']],
  ])('%s is a conflict', async (_, photoIds) => {
    const attempt = reorderLocationPhotos(desk.as('admin'), { locationId, photoIds: photoIds() });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
    expect([await order(), await rows()]).toEqual(['012', []]);
  });
});

describe('deleteLocationPhoto and restoreLocationPhoto', () => {
  test('take it away and back to its place, with one row each', async () => {
    await deleteLocationPhoto(desk.as('admin'), { photoId: id(1) });
    await deleteLocationPhoto(desk.as('admin'), { photoId: id(0) });
    expect(await order()).toBe('2');
    await restoreLocationPhoto(desk.as('admin'), { photoId: id(0), index: 0 });
    await restoreLocationPhoto(desk.as('admin'), { photoId: id(1) });
    expect(await order()).toBe('021');
    expect(await rows()).toEqual([
      'location.delete_photo',
      'location.delete_photo',
      'location.restore_photo',
      'location.restore_photo',
    ]);
  });

  test('its file stays, for proposals that show it', async () => {
    const { fileId } = await deleteLocationPhoto(desk.as('admin'), { photoId: id(0) });
    const file = await openFile(desk.as('seller'), { fileId });
    expect((await file.read()).byteLength).toBeGreaterThan(100);
  });

  test('refuse a seller and do not know what is not there', async () => {
    for (const run of [deleteLocationPhoto, restoreLocationPhoto]) {
      await expect(run(desk.as('seller'), { photoId: id(0) })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(run(desk.as('admin'), { photoId: 'pho_nowhere' })).rejects.toMatchObject({ code: 'not_found' });
    }
    expect([await order(), await rows()]).toEqual(['012', []]);
  });

  test('of two at once one is told', async () => {
    const there = restoreLocationPhoto(desk.as('admin'), { photoId: id(0) });
    await expect(there).rejects.toMatchObject({ code: 'conflict' });
    const attempts = [1, 2].map(() => deleteLocationPhoto(desk.as('admin'), { photoId: id(0) }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await rows()).toEqual(['location.delete_photo']);
  });
});
