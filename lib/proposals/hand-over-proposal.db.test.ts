import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notifications, users } from '#db/schema/index.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { handOverProposal } from './hand-over-proposal.ts';
import { listColleagues } from './list-colleagues.ts';
import { moveProposal } from './move-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const draft = () => createProposal(desk.as('seller'), { content: marinaAndCreek });
const ownerOf = async (proposal: string) => (await getProposal(desk.as('admin'), { proposal })).ownerName;

describe('handOverProposal', () => {
  test('what is sent afterwards, even on the same day, names the new seller', async () => {
    const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    await handOverProposal(desk.as('head'), {
      proposal: number,
      userId: desk.userId('lead'),
      fromUserId: desk.userId('seller'),
    });
    const sent = await moveProposal(desk.as('lead'), { proposal: number, version: 1, to: 'sent' });
    expect(sent.snapshot.seller.email).toBe('lead@example.test');
    expect(sent.version).toMatchObject({ status: 'sent', revision: 2 });
  });

  test('gives it to the colleague and their team, tells them, and leaves one audit row', async () => {
    const { number, id } = await draft();
    const userId = desk.userId('stranger');
    expect(
      await handOverProposal(desk.as('head'), { proposal: number, userId, fromUserId: desk.userId('seller') }),
    ).toEqual({ number });
    const taken = await getProposal(desk.as('stranger'), { proposal: number });
    expect(taken).toMatchObject({ ownerId: userId, ownerName: 'stranger', teamName: 'south', actions: ['edit'] });
    await expect(getProposal(desk.as('seller'), { proposal: number })).rejects.toMatchObject({ code: 'not_found' });
    const told = await desk.db.select().from(notifications).where(eq(notifications.userId, userId));
    const data = { number, client: 'Acme Properties', by: 'head' };
    expect(told).toMatchObject([{ kind: 'proposal_handed_over', entityId: id, data }]);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.hand_over']);
  });

  test('its next documents name the new seller', async () => {
    const { number, snapshot } = await draft();
    expect(snapshot.seller.name).toBe('seller');
    await handOverProposal(desk.as('head'), {
      proposal: number,
      userId: desk.userId('stranger'),
      fromUserId: desk.userId('seller'),
    });
    const revised = await reviseProposal(desk.as('stranger'), { proposal: number, changes: { currency: 'USD' } });
    expect(revised.snapshot.seller.name).toBe('stranger');
  });

  test('refuses its owner without the right, and changes nothing', async () => {
    const { number, id } = await draft();
    const attempt = handOverProposal(desk.as('seller'), {
      proposal: number,
      userId: desk.userId('lead'),
      fromUserId: desk.userId('seller'),
    });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await ownerOf(id)).toBe('seller');
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create']);
  });

  test('does not know a proposal that is not there', async () => {
    const attempt = handOverProposal(desk.as('head'), {
      proposal: 'P-2026-9999',
      userId: desk.userId('lead'),
      fromUserId: desk.userId('seller'),
    });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });

  test('nobody takes it who cannot change proposals or has left', async () => {
    const { number, id } = await draft();
    const give = (userId: string) =>
      handOverProposal(desk.as('head'), { proposal: number, userId, fromUserId: desk.userId('seller') });
    const refused = { code: 'invalid_input', fields: [{ path: 'userId' }] };
    await expect(give(desk.userId('viewer'))).rejects.toMatchObject(refused);
    await expect(give('usr_nobody')).rejects.toMatchObject(refused);
    const lead = eq(users.id, desk.userId('lead'));
    await desk.db.update(users).set({ status: 'disabled' }).where(lead);
    await expect(give(desk.userId('lead'))).rejects.toMatchObject(refused);
    await desk.db.update(users).set({ status: 'active' }).where(lead);
    expect(await ownerOf(id)).toBe('seller');
  });

  test('to two at once: one gets it; to its owner is a conflict', async () => {
    const { number } = await draft();
    const give = (userId: string) =>
      handOverProposal(desk.as('head'), { proposal: number, userId, fromUserId: desk.userId('seller') });
    await expect(give(desk.userId('seller'))).rejects.toMatchObject({ code: 'conflict' });
    const outcomes = await Promise.allSettled([give(desk.userId('lead')), give(desk.userId('stranger'))]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
  });
});

describe('handOverProposal from a page that is out of date', () => {
  const give = (proposal: string, to: 'lead' | 'stranger', from: 'seller' | 'lead') =>
    handOverProposal(desk.as('head'), { proposal, userId: desk.userId(to), fromUserId: desk.userId(from) });

  test('is refused with the owner of now, and changes nothing', async () => {
    const { number, id } = await draft();
    await give(number, 'lead', 'seller');
    const late = { code: 'conflict', message: expect.stringContaining('belongs to lead by now') };
    await expect(give(number, 'stranger', 'seller')).rejects.toMatchObject(late);
    expect(await ownerOf(id)).toBe('lead');
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.hand_over']);
  });

  test('is right again with the owner of now', async () => {
    const { number, id } = await draft();
    await give(number, 'lead', 'seller');
    await give(number, 'stranger', 'lead');
    expect(await ownerOf(id)).toBe('stranger');
  });

  test('by a double click is done once', async () => {
    const { number, id } = await draft();
    const outcomes = await Promise.allSettled([give(number, 'lead', 'seller'), give(number, 'lead', 'seller')]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.hand_over']);
  });

  test('does not tell a stranger whose it is', async () => {
    const { number, id } = await draft();
    const input = { proposal: number, userId: desk.userId('stranger'), fromUserId: desk.userId('lead') };
    await expect(handOverProposal(desk.as('stranger'), input)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await ownerOf(id)).toBe('seller');
  });
});

describe('listColleagues', () => {
  test('names who sells, each once', async () => {
    const { items } = await listColleagues(desk.as('head'));
    expect(items.map(({ name, teamName }) => [name, teamName])).toEqual([
      ['admin', null],
      ['head', null],
      ['lead', 'north'],
      ['seller', 'north'],
      ['stranger', 'south'],
    ]);
  });

  test('refuses who is not signed in', async () => {
    const nobody = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
    await expect(listColleagues(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
