import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeMissingWords } from '#db/repositories/store-words.ts';
import { type LocationRow, locations, rateCardEntries } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { listLocationFacets } from './list-location-facets.ts';
import { listLocations } from './list-locations.ts';
import { locationSorts } from './schema/list-words.ts';
import { type ListLocationsInput, type LocationSort, sortDirections } from './schema.ts';

const aed = (dirhams: number) => dirhams * 100;
const palms: (Partial<LocationRow> & { nameEn: string; prices?: [dirhams: number, effectiveOn: string][] })[] = [
  { nameEn: 'Palm A', city: 'Abu Dhabi', widthCm: 100, heightCm: 180, prices: [[90_000, '2026-01-01']] },
  { nameEn: 'Palm B', city: 'Abu Dhabi', widthCm: 2000, heightCm: 500, licenceExpiresOn: '2026-12-20' },
  { nameEn: 'Palm C', widthCm: null, heightCm: null, licenceExpiresOn: '2026-10-01', prices: [[90_000, '2026-02-01']] },
  {
    nameEn: 'Palm D',
    series: 'Walls',
    licenceExpiresOn: '2027-10-01',
    prices: [
      [70_000, '2026-01-01'],
      [500_000, '2026-11-20'],
      [60_000, '2026-11-21'],
    ],
  },
  { nameEn: 'Palm E', status: 'retired', prices: [[80_000, '2026-01-01']] },
  { nameEn: 'Palm F', prices: [[80_000, '2026-11-21']] },
];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  for (const [index, { prices = [], ...own }] of palms.entries()) {
    const id = newId('location');
    const key = own.nameEn.toLowerCase().replace(' ', '-');
    const place = { city: 'Dubai', area: 'Palm Jumeirah', series: 'Boulevard', kind: 'static', nameAr: '' } as const;
    const lists = { prohibitedCategories: [], aliases: [], searchText: `${key} palm jumeirah` };
    const stamps = { createdAt: testNow, updatedAt: new Date(testNow.getTime() + (index % 3) * 1000) };
    await desk.db
      .insert(locations)
      .values({ id, key, ...place, widthCm: 1200, heightCm: 600, faces: 1, ...lists, ...stamps, ...own });
    for (const [dirhams, effectiveOn] of prices) {
      const entry = { id: newId('rateCard'), locationId: id, weeks: 4, netMinor: aed(dirhams), effectiveOn };
      await desk.db.insert(rateCardEntries).values({ ...entry, createdAt: testNow });
    }
  }
  await storeMissingWords(desk);
});
afterAll(() => desk.close());

const nobody = () => ({ ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const });
const names = async (input: ListLocationsInput) =>
  (await listLocations(desk.as('seller'), input)).items.map(({ nameEn }) => nameEn.replace('Palm ', ''));

describe('the filters', () => {
  test.each<[string, ListLocationsInput]>([
    ['A', { search: 'palm', size: 'small' }],
    ['B', { size: 'large' }],
    ['C', { size: 'multiple' }],
    ['D,F', { search: 'PALM', size: 'medium' }],
    ['D', { series: 'walls' }],
    ['A,B', { city: 'abu dhabi' }],
    ['E', { status: 'retired' }],
    ['A,B,C,D,E,F', { search: 'palm', status: 'all' }],
    ['A,C', { priceFromMinor: aed(60_000), priceToMinor: aed(90_000) }],
    ['D', { priceFromMinor: aed(480_001) }],
    ['', { priceToMinor: aed(60_000) }],
  ])('find %s', async (found, input) => {
    expect((await names(input)).join()).toBe(found);
  });
});

test('ids give these ones, as far as they fit', async () => {
  const { items } = await listLocations(desk.as('viewer'), { status: 'all', limit: 100 });
  const ids = items.filter(({ key }) => ['palm-a', 'palm-e'].includes(key)).map(({ id }) => id);
  const named = async (status: 'active' | 'all') =>
    (await listLocations(desk.as('viewer'), { ids, status })).items.map(({ key }) => key);
  expect(await named('all')).toEqual(['palm-a', 'palm-e']);
  expect(await named('active')).toEqual(['palm-a']);
  expect((await listLocations(desk.as('viewer'), { ids: [] })).items).toEqual([]);
});

describe('an order', () => {
  test.each<[LocationSort, string, string]>([
    ['name', 'A,B,C,D,F', 'F,D,C,B,A'],
    ['city', 'A,B,C,D,F', 'F,D,C,B,A'],
    ['size', 'C,A,D,F,B', 'B,F,D,A,C'],
    ['price', 'A,C,D,B,F', 'D,C,A,B,F'],
    ['licence', 'C,B,D,A,F', 'F,A,D,B,C'],
  ])('by %s', async (sort, up, down) => {
    expect((await names({ search: 'palm', sort })).join()).toBe(up);
    expect((await names({ search: 'palm', sort, direction: 'desc' })).join()).toBe(down);
  });

  test.each(locationSorts.flatMap((sort) => sortDirections.map((direction) => [sort, direction] as const)))(
    'by %s %s is the same page by page',
    async (sort, direction) => {
      const whole = await listLocations(desk.as('seller'), { sort, direction, status: 'all' });
      expect(whole.nextCursor).toBeNull();
      const paged: string[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const asked = { sort, direction, status: 'all', limit: 2, cursor } as const;
        const page = await listLocations(desk.as('seller'), asked);
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(paged).toEqual(whole.items.map(({ id }) => id));
      expect(new Set(paged).size).toBe(9);
    },
  );

  test('a place in one order is none in another', async () => {
    const { nextCursor } = await listLocations(desk.as('seller'), { limit: 1 });
    const cursor = nextCursor ?? '';
    const attempt = listLocations(desk.as('seller'), { sort: 'city', cursor });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('what is shown', () => {
  test('the price and licence of today, and no price to those who may not see it', async () => {
    const [palm] = (await listLocations(desk.as('seller'), { search: 'palm-d' })).items;
    expect(palm).toMatchObject({
      fourWeekMinor: aed(500_000),
      photoCount: 0,
      licence: { state: 'valid', daysLeft: 315 },
    });
    const [seen] = (await listLocations(desk.as('viewer'), { search: 'palm-d' })).items;
    expect(seen).toEqual({ ...palm, rateCard: [], fourWeekMinor: null });
  });

  test('nobody learns prices by sorting or filtering who may not see them', async () => {
    for (const input of [{ sort: 'price' }, { priceFromMinor: 1 }, { priceToMinor: 1 }] as const) {
      await expect(listLocations(desk.as('viewer'), input)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(listLocations(nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('listLocationFacets', () => {
  test('counts what is on sale, or all of it', async () => {
    expect(await listLocationFacets(desk.as('viewer'))).toEqual({
      total: 8,
      cities: [
        { value: 'Abu Dhabi', count: 2 },
        { value: 'Dubai', count: 6 },
      ],
      series: [
        { value: 'Boulevard', count: 5 },
        { value: 'Skyline Digital', count: 2 },
        { value: 'Walls', count: 1 },
      ],
      kinds: [
        { value: 'digital', count: 2 },
        { value: 'static', count: 6 },
      ],
    });
    await desk.db.update(locations).set({ status: 'maintenance' }).where(eq(locations.key, 'palm-a'));
    expect((await listLocationFacets(desk.as('viewer'), { status: 'maintenance' })).total).toBe(1);
    expect((await listLocationFacets(desk.as('viewer'), { status: 'all' })).total).toBe(9);
  });

  test('tells a stranger nothing', async () => {
    await expect(listLocationFacets(nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
