import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locations, rateCardEntries } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { makePicture } from '#lib/testing/make-picture.ts';
import { addLocationPhoto } from './add-location-photo.ts';
import { createLocation } from './create-location.ts';
import { getLocation } from './get-location.ts';
import { getLocationDetails } from './get-location-details.ts';
import { retireLocation } from './retire-location.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const open = (who: Parameters<Desk['as']>[0], location: string) => getLocationDetails(desk.as(who), { location });
const place = (key: string, latitude: number, longitude: number) =>
  desk.db
    .update(locations)
    .set({ latitudeE6: Math.round(latitude * 1e6), longitudeE6: Math.round(longitude * 1e6) })
    .where(eq(locations.key, key));

describe('getLocationDetails', () => {
  test('gives facts, fees, photos and prices by when they count', async () => {
    const { id } = await getLocation(desk.as('seller'), { location: 'Marina Gateway' });
    const entry = { locationId: id, weeks: 4, createdAt: testNow };
    for (const [netMinor, effectiveOn] of [
      [40_000_000, '2025-01-01'],
      [60_000_000, '2027-01-01'],
    ] as const) {
      await desk.db.insert(rateCardEntries).values({ id: newId('rateCard'), ...entry, netMinor, effectiveOn });
    }
    for (const timeOfDay of ['dusk', 'night'] as const) {
      await addLocationPhoto(desk.as('admin'), { locationId: id, bytes: await makePicture(), timeOfDay });
    }
    const details = await open('seller', 'marina-gateway');
    expect(details).toMatchObject({
      id,
      description:
        'Skyline Digital: Marina Gateway - Size (14 m x 7 m) - 2 faces - 1 spot - 16 seconds - 16.67 % - 96 seconds loop',
      maxSpots: 6,
      photos: [{ timeOfDay: 'dusk' }, { timeOfDay: 'night' }],
      photoCount: 2,
      fourWeekMinor: 48_000_000,
      licence: { state: 'unknown', daysLeft: null },
      municipalityFees: [{ amountMinor: 52_000, unit: 'image/message' }],
      neighbours: [],
      rateCardHistory: {
        inForce: [{ weeks: 4, netMinor: 48_000_000, effectiveOn: '2026-01-01' }],
        upcoming: [{ weeks: 4, netMinor: 60_000_000, effectiveOn: '2027-01-01' }],
        past: [{ weeks: 4, netMinor: 40_000_000, effectiveOn: '2025-01-01' }],
      },
      history: [{ action: 'location.add_photo', who: 'admin' }, { action: 'location.add_photo' }],
    });
    const seen = await open('viewer', id);
    expect(seen).toMatchObject({ rateCardHistory: null, rateCard: [], fourWeekMinor: null });
  });

  test('names the neighbours within 25 km, the nearest first, and no retired one', async () => {
    await place('marina-gateway', 25.08, 55.14);
    await place('creek-tower', 25.2, 55.35);
    await place('creek-walk-4', 25.09, 55.15);
    const at = (nameEn: string, latitude: number) =>
      createLocation(desk.as('admin'), {
        fields: { ...newScreen, nameEn, nameAr: nameEn, latitude, longitude: 55.14, aliases: [] },
      });
    await at('Near', 25.3);
    await at('Too Far', 25.31);
    const gone = await at('Gone', 25.081);
    await retireLocation(desk.as('admin'), { id: gone.id, updatedAt: gone.updatedAt, reason: 'Lease ended' });
    const { neighbours } = await open('viewer', 'marina-gateway');
    expect(neighbours.map(({ nameEn }) => nameEn)).toEqual(['Creek Walk 4', 'Near', 'Creek Tower']);
    expect(neighbours[0]).toMatchObject({ latitude: 25.09, longitude: 55.15, distanceM: 1500 });
  });

  test('lists the proposals it is in that the caller may read', async () => {
    const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    for (const who of ['seller', 'lead', 'head', 'viewer'] as const) {
      const { proposals, proposalCount } = await open(who, 'creek-tower');
      expect(proposals).toMatchObject([
        { number, clientName: 'Acme Properties', status: 'draft', startsOn: '2027-01-01', spots: 1 },
      ]);
      expect(proposalCount).toBe(1);
    }
    expect(await open('stranger', 'creek-tower')).toMatchObject({ proposals: [], proposalCount: 0 });
    expect(await open('seller', 'creek-walk-4')).toMatchObject({ proposals: [], proposalCount: 0 });
  });

  test('knows no location that is not there, and tells a stranger nothing', async () => {
    await expect(open('seller', 'nowhere')).rejects.toMatchObject({ code: 'not_found' });
    const nobody = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
    const attempt = getLocationDetails(nobody, { location: 'creek-tower' });
    await expect(attempt).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
