import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locations } from '#db/schema/index.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { makePicture } from '#lib/testing/make-picture.ts';
import { addLocationPhoto } from './add-location-photo.ts';
import { getLocation } from './get-location.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const find = (location: string) => getLocation(desk.as('admin'), { location });
const shot = async () => ({ bytes: await makePicture(), timeOfDay: 'dusk' as const, takenOn: '2026-11-02' });

describe('addLocationPhoto', () => {
  test('adds it after the last one and leaves a row each', async () => {
    const { id } = await find('Marina Gateway');
    const first = await addLocationPhoto(desk.as('admin'), { locationId: id, ...(await shot()) });
    expect(first).toMatchObject({ timeOfDay: 'dusk', takenOn: '2026-11-02', width: 60, height: 40 });
    const bytes = await makePicture(30, 30, 'png');
    const second = await addLocationPhoto(desk.as('admin'), { locationId: id, bytes, timeOfDay: 'night' });
    expect((await find('Marina Gateway')).photos).toEqual([first, second]);
    expect(await desk.auditActions('location', id)).toEqual(['location.add_photo', 'location.add_photo']);
  });

  test('refuses a seller and changes nothing', async () => {
    const { id } = await find('Creek Tower');
    const attempt = addLocationPhoto(desk.as('seller'), { locationId: id, ...(await shot()) });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect((await find('Creek Tower')).photos).toEqual([]);
  });

  test('does not know a location that is not there', async () => {
    const attempt = addLocationPhoto(desk.as('admin'), { locationId: 'loc_nowhere', ...(await shot()) });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('location', 'loc_nowhere')).toEqual([]);
  });

  test('a retired location gets no more photos, and a GIF is no photo', async () => {
    const { id } = await find('Creek Walk 4');
    const gif = addLocationPhoto(desk.as('admin'), {
      locationId: id,
      bytes: await makePicture(8, 8, 'gif'),
      timeOfDay: 'day',
    });
    await expect(gif).rejects.toMatchObject({ code: 'invalid_input' });
    await desk.db.update(locations).set({ status: 'retired' }).where(eq(locations.id, id));
    const attempt = addLocationPhoto(desk.as('admin'), { locationId: id, ...(await shot()) });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
    expect((await find('Creek Walk 4')).photos).toEqual([]);
  });
});
