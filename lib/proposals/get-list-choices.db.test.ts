import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { users } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { getListChoices } from './get-list-choices.ts';

let desk: Desk;
let companyId: string;
beforeAll(async () => {
  desk = await openDesk();
  ({ companyId } = await createProposal(desk.as('seller'), { content: marinaAndCreek }));
  await createProposal(desk.as('stranger'), { content: { ...marinaAndCreek, client: 'Bluewave' } });
});
afterAll(() => desk.close());

test('gives the people and teams that have proposals, those who left included, within what one reads', async () => {
  await desk.db
    .update(users)
    .set({ status: 'disabled' })
    .where(eq(users.id, desk.userId('seller')));
  const [seller, stranger] = [
    { id: desk.userId('seller'), name: 'seller' },
    { id: desk.userId('stranger'), name: 'stranger' },
  ];
  const [north, south] = ['north', 'south'].map((name) => ({ id: `team_${name}`, name }));
  expect(await getListChoices(desk.as('head'))).toEqual({
    owners: [seller, stranger],
    teams: [north, south],
    client: null,
  });
  expect(await getListChoices(desk.as('lead'))).toMatchObject({ owners: [seller], teams: [north] });
});

test('names the client, gives no choice to who reads only their own, and nothing to a stranger', async () => {
  const { client } = await getListChoices(desk.as('head'), { companyId });
  expect(client).toEqual({ id: companyId, name: 'Acme Properties' });
  expect(await getListChoices(desk.as('stranger'))).toMatchObject({ owners: [], teams: [] });
  const nobody: Ctx = { ...desk.as('head'), actor: { kind: 'anonymous', address: '192.0.2.7' } };
  await expect(getListChoices(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
});
