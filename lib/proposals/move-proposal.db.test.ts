import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { expireProposals } from './expire-proposals.ts';
import { getProposal } from './get-proposal.ts';
import { moveProposal } from './move-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const draft = () => createProposal(desk.as('seller'), { content: marinaAndCreek });
const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);
const sent = { version: 1, to: 'sent' } as const;

describe('moveProposal', () => {
  test('sends on the day, renews the files, accepts, and leaves a row each', async () => {
    const { number, id } = await draft();
    const out = await moveProposal(desk.as('seller', days(3)), { proposal: number, ...sent });
    expect(out.version).toMatchObject({ status: 'sent', revision: 2, sentAt: days(3), decidedAt: null });
    expect(out.updatedAt).toEqual(days(3));
    expect(out.snapshot).toMatchObject({ issuedOn: '2026-11-23', validThrough: '2026-12-23' });
    expect(out.documents.map((document) => document.revision)).toEqual([2, 2, 1, 1]);
    const done = await moveProposal(desk.as('seller', days(4)), { proposal: number, version: 1, to: 'accepted' });
    expect(done.version).toMatchObject({ status: 'accepted', sentAt: days(3), decidedAt: days(4) });
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.sent', 'proposal.accepted']);
  });

  test('refuses a reader and changes nothing', async () => {
    const { number, id } = await draft();
    const attempt = moveProposal(desk.as('lead'), { proposal: number, ...sent });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect((await getProposal(desk.as('seller'), { proposal: id })).version.status).toBe('draft');
  });

  test('does not know a proposal of another team', async () => {
    const { number, id } = await draft();
    const attempt = moveProposal(desk.as('stranger'), { proposal: number, ...sent });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create']);
  });

  test('sent twice at once: one wins, one is told', async () => {
    const { number } = await draft();
    const attempts = [1, 2].map(() => moveProposal(desk.as('seller'), { proposal: number, ...sent }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'conflict' });
    const early = moveProposal(desk.as('seller'), { proposal: (await draft()).number, version: 1, to: 'accepted' });
    await expect(early).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('draft') });
  });

  test('what has changed since it was looked at is not sent', async () => {
    const { number, id } = await draft();
    await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    const stale = moveProposal(desk.as('seller'), { proposal: number, ...sent, revision: 1 });
    await expect(stale).rejects.toMatchObject({ code: 'conflict' });
    expect((await getProposal(desk.as('seller'), { proposal: id })).version.status).toBe('draft');
    const out = await moveProposal(desk.as('seller'), { proposal: number, ...sent, revision: 2 });
    expect(out.version.status).toBe('sent');
  });

  test('accepted and declined at once: one decision stands', async () => {
    const { number, id } = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, ...sent });
    const decisions = (['accepted', 'declined'] as const).map((to) =>
      moveProposal(desk.as('seller'), { proposal: number, version: 1, to, reason: 'They said so' }),
    );
    const outcomes = await Promise.allSettled(decisions);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
    expect(await desk.auditActions('proposal', id)).toHaveLength(3);
  });

  test('version 1 accepted while version 2 is sent: one of them stands', async () => {
    const { number } = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, ...sent });
    await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    const moves = [{ version: 1, to: 'accepted' } as const, { version: 2, to: 'sent' } as const];
    const outcomes = await Promise.allSettled(
      moves.map((move) => moveProposal(desk.as('seller'), { proposal: number, ...move })),
    );
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const { versions } = await getProposal(desk.as('seller'), { proposal: number });
    expect(['draft,accepted', 'sent,superseded']).toContain(versions.map((one) => one.status).join());
  });

  test('is decided on its last valid day, and no later', async () => {
    const { number } = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, ...sent });
    const accept = (at: string) =>
      moveProposal(desk.as('seller', new Date(at)), { proposal: number, version: 1, to: 'accepted' });
    await expect(accept('2026-12-20T20:00:00Z')).rejects.toMatchObject({
      code: 'conflict',
      message: 'Version 1 was valid through 20 Dec 2026. Make a new version.',
    });
    expect((await accept('2026-12-20T19:59:59Z')).version.status).toBe('accepted');
  });

  test('version 1 can be accepted until version 2 is sent', async () => {
    const { number } = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, ...sent });
    await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    const open = await getProposal(desk.as('seller'), { proposal: number });
    expect(open.versions.map((one) => one.actions)).toEqual([['send'], ['accept', 'decline']]);
    const out = await moveProposal(desk.as('seller'), { proposal: number, version: 2, to: 'sent' });
    expect(out.versions.map((one) => one.status)).toEqual(['sent', 'superseded']);
  });

  test('declining needs a reason, and a past start is not sent', async () => {
    const { number } = await draft();
    const late = moveProposal(desk.as('seller', days(43)), { proposal: number, ...sent });
    await expect(late).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Marina Gateway') });
    const onItsFirstDay = await moveProposal(desk.as('seller', days(42)), { proposal: number, ...sent });
    expect(onItsFirstDay.version.status).toBe('sent');
    const decline = { proposal: number, version: 1, to: 'declined' } as const;
    await expect(moveProposal(desk.as('seller'), decline)).rejects.toMatchObject({ code: 'invalid_input' });
    const declined = await moveProposal(desk.as('seller'), { ...decline, reason: 'Budget cut' });
    expect(declined.version).toMatchObject({ status: 'declined', reason: 'Budget cut' });
  });
});

describe('expireProposals', () => {
  test('expires what was sent, from the midnight after its last valid day', async () => {
    const { number, id } = await draft();
    const kept = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, ...sent });
    const admin = (at: Date) => desk.as('admin', at);
    await expireProposals(admin(new Date('2026-12-20T19:59:00Z')));
    expect((await getProposal(admin(testNow), { proposal: id })).version.status).toBe('sent');
    await expireProposals(admin(new Date('2026-12-20T20:00:00Z')));
    expect((await getProposal(admin(testNow), { proposal: id })).version.status).toBe('expired');
    expect((await getProposal(admin(testNow), { proposal: kept.id })).version.status).toBe('draft');
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.sent', 'proposal.expired']);
  });

  test('two runs at once expire it once', async () => {
    const { number, id } = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, ...sent });
    const later = desk.as('admin', days(90));
    const counts = await Promise.all([expireProposals(later), expireProposals(later)]);
    expect(counts.reduce((sum, one) => sum + one.expired, 0)).toBeGreaterThan(0);
    const actions = await desk.auditActions('proposal', id);
    expect(actions.filter((action) => action === 'proposal.expired')).toHaveLength(1);
  });

  test('refuses those who may not change proposals', async () => {
    await expect(expireProposals(desk.as('viewer'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
