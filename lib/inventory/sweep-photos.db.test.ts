import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { files, photos } from '#db/schema/index.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { makePicture } from '#lib/testing/make-picture.ts';
import { addLocationPhoto } from './add-location-photo.ts';
import { deleteLocationPhoto } from './delete-location-photo.ts';
import { getLocation } from './get-location.ts';
import { restoreLocationPhoto } from './restore-location-photo.ts';
import { sweepPhotos } from './sweep-photos.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(async () => {
  await desk.db.delete(photos);
  await desk.db.delete(files).where(isPhoto);
});
afterAll(() => desk.close());

const isPhoto = eq(files.purpose, 'photo');
const daysLater = (days: number) => desk.as('admin', new Date(testNow.getTime() + days * 86_400_000));
const kept = async () => [
  (await desk.db.select().from(photos)).length,
  (await desk.db.select().from(files).where(isPhoto)).length,
];

async function thrownAway(location: string): Promise<string> {
  const { id } = await getLocation(desk.as('admin'), { location });
  const photo = await addLocationPhoto(desk.as('admin'), {
    locationId: id,
    bytes: await makePicture(),
    timeOfDay: 'day',
  });
  await deleteLocationPhoto(desk.as('admin'), { photoId: photo.id });
  return photo.id;
}

describe('sweepPhotos', () => {
  test('removes what was thrown away 30 days ago, with its file and one row', async () => {
    await thrownAway('Creek Tower');
    expect(await sweepPhotos(daysLater(29))).toEqual({ removed: 0 });
    expect(await kept()).toEqual([1, 1]);
    const ctx = daysLater(31);
    expect(await sweepPhotos(ctx)).toEqual({ removed: 1 });
    expect(await kept()).toEqual([0, 0]);
    expect(await desk.auditActions('inventory', ctx.requestId)).toEqual(['inventory.sweep_photos']);
    expect(await sweepPhotos(daysLater(31))).toEqual({ removed: 0 });
  });

  test('keeps what was taken back, and what a proposal may show', async () => {
    const photoId = await thrownAway('Creek Tower');
    await restoreLocationPhoto(desk.as('admin'), { photoId });
    const site = { location: 'Creek Walk 4', startsOn: '1 Jan 2027', productionFee: '5,000' };
    const content = {
      client: 'Acme',
      sites: [{ ...site, options: [{ duration: '4 weeks', net: '450k' }] }],
      paymentTerms: '100% upfront',
    };
    await thrownAway('Creek Walk 4');
    await createProposal(desk.as('seller'), { content });
    expect(await sweepPhotos(daysLater(365))).toEqual({ removed: 0 });
    expect(await kept()).toEqual([2, 2]);
  });

  test('refuses a seller and removes nothing', async () => {
    await thrownAway('Marina Gateway');
    await expect(sweepPhotos({ ...desk.as('seller'), now: daysLater(31).now })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await kept()).toEqual([1, 1]);
  });

  test('two sweeps at once do no harm', async () => {
    await thrownAway('Marina Gateway');
    await Promise.allSettled([1, 2].map(() => sweepPhotos(daysLater(31))));
    expect(await kept()).toEqual([0, 0]);
  });
});
