import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ctx } from '#lib/auth/context.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { searchDesk } from './search-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await createProposal(desk.as('seller'), { content: marinaAndCreek });
});
afterAll(() => desk.close());

test('finds proposals, locations and companies by the same words', async () => {
  const acme = await searchDesk(desk.as('seller'), { search: 'acme' });
  expect(acme).toMatchObject({
    proposals: [{ number: 'P-2026-0001', clientName: 'Acme Properties', status: 'draft' }],
    locations: [],
    companies: [{ name: 'Acme Properties' }],
  });
  const { proposals, locations } = await searchDesk(desk.as('seller'), { search: 'marina' });
  expect(proposals.map(({ number }) => number)).toEqual(['P-2026-0001']);
  expect(locations).toEqual([
    { key: 'marina-gateway', nameEn: 'Marina Gateway', nameAr: 'بوابة المارينا', area: 'Dubai Creek', city: 'Dubai' },
  ]);
});

test("shows nobody another's proposals, and a viewer what a viewer may read", async () => {
  expect((await searchDesk(desk.as('stranger'), { search: 'acme' })).proposals).toEqual([]);
  expect((await searchDesk(desk.as('viewer'), { search: 'acme' })).proposals).toHaveLength(1);
});

test('no words find nothing, and nobody may ask without signing in', async () => {
  expect(await searchDesk(desk.as('head'), { search: ' ' })).toEqual({ proposals: [], locations: [], companies: [] });
  const nobody: Ctx = { ...desk.as('head'), actor: { kind: 'anonymous', address: '192.0.2.7' } };
  await expect(searchDesk(nobody, { search: 'acme' })).rejects.toMatchObject({ code: 'unauthenticated' });
});
