import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { getProposal } from '#lib/proposals/get-proposal.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { newScreen } from '#lib/testing/location-fixture.ts';
import { createLocation } from './create-location.ts';
import { deleteRateCard } from './delete-rate-card.ts';
import { getLocationDetails } from './get-location-details.ts';
import type { LocationListItem } from './schema.ts';
import { setRateCard } from './set-rate-card.ts';

let desk: Desk;
let screen: LocationListItem;
let made = 0;
beforeAll(async () => {
  desk = await openDesk();
});
beforeEach(async () => {
  made += 1;
  const fields = { ...newScreen, nameEn: `Quay ${made}`, nameAr: `مرسى ${made}`, aliases: [] };
  screen = await createLocation(desk.as('admin'), { fields });
});
afterAll(() => desk.close());

const price = (weeks: 1 | 4 | 8, dirhams: number) => ({ weeks, netMinor: dirhams * 100 });
const from = (effectiveOn: string, ...prices: ReturnType<typeof price>[]) => ({
  locationId: screen.id,
  updatedAt: screen.updatedAt,
  effectiveOn,
  prices,
});
const card = async () => (await getLocationDetails(desk.as('seller'), { location: screen.id })).rateCardHistory;
const actions = async () => (await desk.auditActions('location', screen.id)).slice(1);

describe('setRateCard', () => {
  test('lists prices from today or later, in place of those of the day, with a row each', async () => {
    screen = await setRateCard(desk.as('admin'), from('2026-11-20', price(8, 180_000), price(4, 100_000)));
    expect(screen.fourWeekMinor).toBe(10_000_000);
    screen = await setRateCard(desk.as('admin'), from('2026-11-20', price(4, 110_000)));
    screen = await setRateCard(desk.as('admin'), from('2027-01-01', price(1, 50_000)));
    expect(await card()).toEqual({
      inForce: [{ ...price(4, 110_000), effectiveOn: '2026-11-20' }],
      upcoming: [{ ...price(1, 50_000), effectiveOn: '2027-01-01' }],
      past: [],
    });
    expect((await listAuditEvents(desk, 'location', screen.id))[2]).toMatchObject({
      action: 'location.set_rate_card',
      before: { prices: [price(4, 100_000), price(8, 180_000)] },
      after: { effectiveOn: '2026-11-20', prices: [price(4, 110_000)] },
    });
  });

  test('a proposal keeps the price it was made with', async () => {
    screen = await setRateCard(desk.as('admin'), from('2026-11-20', price(4, 100_000)));
    const options = [{ duration: '4 weeks', net: '90,000' }];
    const sites = [{ location: screen.nameEn, startsOn: '1 Jan 2027', options }];
    const content = { client: 'Acme', sites, paymentTerms: '100% upfront' };
    const { number } = await createProposal(desk.as('seller'), { content });
    const before = await getProposal(desk.as('seller'), { proposal: number });
    screen = await setRateCard(desk.as('admin'), from('2026-11-20', price(4, 200_000)));
    expect(await getProposal(desk.as('seller'), { proposal: number })).toEqual(before);
    expect(before.snapshot.sites[0]?.options[0]?.discountPermille).toBe(100);
  });

  test('refuses a seller and changes nothing', async () => {
    const attempt = setRateCard(desk.as('seller'), from('2026-11-20', price(4, 1)));
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await card()).toEqual({ inForce: [], upcoming: [], past: [] });
  });

  test('does not know a location that is not there', async () => {
    const input = { ...from('2026-11-20', price(4, 1)), locationId: 'loc_nowhere' };
    await expect(setRateCard(desk.as('admin'), input)).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('location', 'loc_nowhere')).toEqual([]);
  });

  test('refuses the past by the business time zone, a length twice and one that no card has', async () => {
    for (const [input, path] of [
      [from('2026-11-19', price(4, 1)), 'effectiveOn'],
      [from('2026-11-20', price(4, 1), price(4, 2)), 'prices.1.weeks'],
      [from('2026-11-20', { weeks: 3 as never, netMinor: 1 }), 'prices.0.weeks'],
      [from('2026-11-20', { weeks: 4, netMinor: 0.5 }), 'prices.0.netMinor'],
    ] as const) {
      const attempt = setRateCard(desk.as('admin'), input);
      await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path }] });
    }
    const lateEvening = desk.as('admin', new Date('2026-11-20T20:30:00Z'));
    await expect(setRateCard(lateEvening, from('2026-11-20', price(4, 1)))).rejects.toMatchObject({
      code: 'invalid_input',
    });
    expect(await actions()).toEqual([]);
  });

  test('of two that saw the same card one is told', async () => {
    const attempts = [1, 2].map((dirhams) => setRateCard(desk.as('admin'), from('2026-11-20', price(4, dirhams))));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect(await actions()).toEqual(['location.set_rate_card']);
  });
});

describe('deleteRateCard', () => {
  const of = (effectiveOn: string) => ({ locationId: screen.id, updatedAt: screen.updatedAt, effectiveOn });
  beforeEach(async () => {
    screen = await setRateCard(desk.as('admin'), from('2026-11-20', price(4, 100_000)));
    screen = await setRateCard(desk.as('admin'), from('2026-12-01', price(4, 120_000)));
  });

  test('takes back what is still to come and leaves one row', async () => {
    await deleteRateCard(desk.as('admin'), of('2026-12-01'));
    expect(await card()).toMatchObject({ inForce: [price(4, 100_000)], upcoming: [] });
    expect((await actions()).slice(2)).toEqual(['location.delete_rate_card']);
  });

  test('refuses a seller and does not know what is not there', async () => {
    const forbidden = deleteRateCard(desk.as('seller'), of('2026-12-01'));
    await expect(forbidden).rejects.toMatchObject({ code: 'forbidden' });
    for (const input of [of('2026-12-02'), { ...of('2026-12-01'), locationId: 'loc_nowhere' }]) {
      await expect(deleteRateCard(desk.as('admin'), input)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect((await card())?.upcoming).toHaveLength(1);
  });

  test('what counts already stays, and a state that has moved on is a conflict', async () => {
    await expect(deleteRateCard(desk.as('admin'), of('2026-11-20'))).rejects.toMatchObject({ code: 'conflict' });
    const stale = { ...of('2026-12-01'), updatedAt: testNow };
    await expect(deleteRateCard(desk.as('admin'), stale)).rejects.toMatchObject({ code: 'conflict' });
    expect((await actions()).slice(2)).toEqual([]);
  });
});
