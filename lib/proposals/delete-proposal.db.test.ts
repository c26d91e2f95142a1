import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ctx } from '#lib/auth/context.ts';
import { openFile } from '#lib/files/open-file.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { countProposals } from './count-proposals.ts';
import { createProposal } from './create-proposal.ts';
import { deleteProposal } from './delete-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { listProposals } from './list-proposals.ts';
import { moveProposal } from './move-proposal.ts';
import { restoreProposal } from './restore-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';
import type { StateShown } from './schema.ts';
import { sumProposals } from './sum-proposals.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const draft = (client = 'Acme Properties') =>
  createProposal(desk.as('seller'), { content: { ...marinaAndCreek, client } });
const first = { version: 1, revision: 1, status: 'draft' } as const;
const remove = (ctx: Ctx, proposal: string, basedOn: StateShown = first) => deleteProposal(ctx, { proposal, basedOn });
const isThere = async (proposal: string) =>
  getProposal(desk.as('seller'), { proposal }).then(
    () => true,
    () => false,
  );

describe('deleteProposal', () => {
  test('takes a draft out of every list, count, sum and file, and leaves one audit row', async () => {
    const { number, id, documents } = await draft('Deleted once');
    expect(await remove(desk.as('seller'), number)).toEqual({ number });
    const asked = { search: 'deleted once' };
    expect((await listProposals(desk.as('admin'), asked)).items).toEqual([]);
    expect((await countProposals(desk.as('admin'), asked)).all).toBe(0);
    expect((await sumProposals(desk.as('admin'), asked)).count).toBe(0);
    for (const proposal of [number, id]) expect(await isThere(proposal)).toBe(false);
    const file = openFile(desk.as('admin'), { fileId: documents[0]?.fileId ?? '' });
    await expect(file).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.delete']);
  });

  test('a deleted one is neither changed, sent nor copied', async () => {
    const { number } = await draft();
    await remove(desk.as('seller'), number);
    const revised = reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    await expect(revised).rejects.toMatchObject({ code: 'not_found' });
    const sent = moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' });
    await expect(sent).rejects.toMatchObject({ code: 'not_found' });
  });

  test('refuses who may read it and no more', async () => {
    const { number, id } = await draft();
    for (const reader of ['lead', 'viewer'] as const) {
      const attempt = remove(desk.as(reader), number);
      await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await isThere(id)).toBe(true);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create']);
  });

  test('does not know a proposal of another team', async () => {
    const { number, id } = await draft();
    const attempt = remove(desk.as('stranger'), number);
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await isThere(id)).toBe(true);
  });

  test('what was sent stays, also behind a draft of a newer version', async () => {
    const { number, id, moreActions } = await draft();
    expect(moreActions).toContain('delete');
    await moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' });
    const conflict = { code: 'conflict', message: expect.stringContaining('never sent') };
    await expect(remove(desk.as('seller'), number)).rejects.toMatchObject(conflict);
    const newer = await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    expect(newer.moreActions).not.toContain('delete');
    await expect(remove(desk.as('seller'), number)).rejects.toMatchObject(conflict);
    expect(await isThere(id)).toBe(true);
  });

  test('deleted and sent at once: one of them stands', async () => {
    const { number, id } = await draft();
    const outcomes = await Promise.allSettled([
      remove(desk.as('seller'), number),
      moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' }),
    ]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.auditActions('proposal', id)).toHaveLength(2);
  });
});

describe('deleteProposal from a page that is out of date', () => {
  const late = { code: 'conflict', message: expect.stringContaining('has changed since you opened it') };
  const revise = (proposal: string) => reviseProposal(desk.as('seller'), { proposal, changes: { currency: 'USD' } });

  test('is refused where the draft has another revision, and changes nothing', async () => {
    const { number, id } = await draft();
    await revise(number);
    await expect(remove(desk.as('seller'), number)).rejects.toMatchObject(late);
    expect(await isThere(id)).toBe(true);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.revise']);
  });

  test('is right again with the revision of now', async () => {
    const { number, id } = await draft();
    await revise(number);
    await remove(desk.as('seller'), number, { ...first, revision: 2 });
    expect(await isThere(id)).toBe(false);
  });

  test('by a double click is done once', async () => {
    const { number, id } = await draft();
    const outcomes = await Promise.allSettled([1, 2].map(() => remove(desk.as('seller'), number)));
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.delete']);
  });

  test('and changed at once: what was changed is never what is deleted', async () => {
    const { number, id } = await draft();
    const [removed, revised] = await Promise.allSettled([remove(desk.as('seller'), number), revise(number)]);
    expect([removed.status, revised.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(await isThere(id)).toBe(revised.status === 'fulfilled');
  });
});

describe('restoreProposal', () => {
  const deleted = async () => {
    const made = await draft();
    await remove(desk.as('seller'), made.number);
    return made;
  };

  test('brings the draft back as it was, and leaves one audit row', async () => {
    const made = await deleted();
    await restoreProposal(desk.as('seller'), { proposal: made.number });
    expect(await getProposal(desk.as('seller'), { proposal: made.id })).toEqual(made);
    expect(await desk.auditActions('proposal', made.id)).toEqual([
      'proposal.create',
      'proposal.delete',
      'proposal.restore',
    ]);
  });

  test('refuses a viewer, and does not know that of another team', async () => {
    const { number, id } = await deleted();
    await expect(restoreProposal(desk.as('viewer'), { proposal: number })).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = restoreProposal(desk.as('stranger'), { proposal: number });
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' });
    expect(await isThere(id)).toBe(false);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.delete']);
  });

  test('twice at once: one restores, one is told', async () => {
    const { number } = await deleted();
    const attempts = [1, 2].map(() => restoreProposal(desk.as('seller'), { proposal: number }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
  });
});
