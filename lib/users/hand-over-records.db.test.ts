import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countOwnedRecords } from '#db/repositories/owned-records.ts';
import { findUser } from '#db/repositories/people.ts';
import { auditEvents } from '#db/schema/index.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { getProposal } from '#lib/proposals/get-proposal.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { getUser } from './get-user.ts';
import { handOverRecords } from './hand-over-records.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const owned = (name: 'seller' | 'lead' | 'stranger') => countOwnedRecords(desk, desk.userId(name));

test('everything moves at once with a row each, and the account closes', async () => {
  const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const { number: second } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const { records, actions } = await getUser(desk.as('admin'), { userId: desk.userId('seller') });
  expect(records).toEqual({ proposals: 2, companies: 1 });
  expect(actions).toContain('hand_over');
  const input = { userId: desk.userId('seller'), toUserId: desk.userId('stranger'), expected: records };
  expect(await handOverRecords(desk.as('admin'), input)).toEqual(records);
  for (const proposal of [number, second]) {
    const theirs = await getProposal(desk.as('stranger'), { proposal });
    expect(theirs).toMatchObject({ ownerName: 'stranger', teamName: 'south' });
  }
  expect(await owned('seller')).toEqual({ proposals: 0, companies: 0 });
  expect(await findUser(desk, { id: desk.userId('seller') })).toMatchObject({ status: 'disabled' });
  expect(await desk.auditActions('user', desk.userId('seller'))).toEqual(['user.hand_over_records', 'user.disable']);
  const moves = await desk.db.select().from(auditEvents).where(eq(auditEvents.action, 'proposal.hand_over'));
  expect(moves).toHaveLength(2);
});

test('other figures than the admin saw are a conflict and move nothing', async () => {
  await createProposal(desk.as('lead'), { content: marinaAndCreek });
  const before = await owned('lead');
  const expected = { ...before, proposals: before.proposals + 1 };
  const input = { userId: desk.userId('lead'), toUserId: desk.userId('stranger'), expected };
  await expect(handOverRecords(desk.as('admin'), input)).rejects.toMatchObject({ code: 'conflict' });
  expect(await owned('lead')).toEqual(before);
  expect(await findUser(desk, { id: desk.userId('lead') })).toMatchObject({ status: 'active' });
});

test('not to who cannot sell, not to the person, not without the right, not of nobody', async () => {
  const expected = await owned('lead');
  const give = (to: string, as: 'admin' | 'head' = 'admin', userId = desk.userId('lead')) =>
    handOverRecords(desk.as(as), { userId, toUserId: to, expected });
  const refused = { code: 'invalid_input', fields: [{ path: 'toUserId' }] };
  await expect(give(desk.userId('viewer'))).rejects.toMatchObject(refused);
  await expect(give(desk.userId('lead'))).rejects.toMatchObject(refused);
  await expect(give(desk.userId('stranger'), 'head')).rejects.toMatchObject({ code: 'forbidden' });
  await expect(give(desk.userId('stranger'), 'admin', 'usr_nobody')).rejects.toMatchObject({ code: 'not_found' });
  expect(await owned('lead')).toEqual(expected);
});
