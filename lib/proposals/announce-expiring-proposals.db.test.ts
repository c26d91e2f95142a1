import { afterAll, beforeAll, expect, test } from 'vitest';
import { notifications } from '#db/schema/index.ts';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { announceExpiringProposals } from './announce-expiring-proposals.ts';
import { createProposal } from './create-proposal.ts';
import { expireProposals } from './expire-proposals.ts';
import { moveProposal } from './move-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const announce = (at: string) => announceExpiringProposals(desk.as('admin', new Date(at)));
const told = async () =>
  (await desk.db.select().from(notifications)).map(({ kind, userId, data }) => ({ kind, userId, data }));

test('tells the owner 3 days before the last valid day, once, and again when it is over', async () => {
  await createProposal(desk.as('seller'), { content: { ...marinaAndCreek, client: 'Still a draft' } });
  const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  await moveProposal(desk.as('seller', testNow), { proposal: number, version: 1, to: 'sent' });
  // Sent on 20 November, so valid through 20 December; midnight in Dubai is 20:00 UTC of the day before.
  expect(await announce('2026-12-16T19:59:00Z')).toEqual({ told: 0 });
  const runs = await Promise.all([announce('2026-12-16T20:00:00Z'), announce('2026-12-16T20:00:00Z')]);
  expect(runs.reduce((sum, run) => sum + run.told, 0)).toBe(1);
  expect(await announce('2026-12-20T10:00:00Z')).toEqual({ told: 0 });
  const userId = desk.userId('seller');
  const data = { number, client: 'Acme Properties', validThrough: '2026-12-20' };
  expect(await told()).toEqual([{ kind: 'proposal_expiring', userId, data }]);
  await expireProposals(desk.as('admin', new Date('2026-12-20T20:00:00Z')));
  expect(await told()).toContainEqual({ kind: 'proposal_expired', userId, data });
  expect(await announce('2026-12-21T10:00:00Z')).toEqual({ told: 0 });
});

test('refuses who may not change proposals', async () => {
  await expect(announceExpiringProposals(desk.as('viewer'))).rejects.toMatchObject({ code: 'forbidden' });
});
