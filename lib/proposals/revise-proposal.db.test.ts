import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposalItems, proposalOptions, proposalVersions } from '#db/schema/index.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { moveProposal } from './move-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** The location rows of all versions with their options, as they stand in the tables. */
const storedSites = (proposalId: string) =>
  desk.db
    .select({ position: proposalItems.position, weeks: proposalOptions.weeks, netMinor: proposalOptions.netMinor })
    .from(proposalOptions)
    .innerJoin(proposalItems, eq(proposalItems.id, proposalOptions.itemId))
    .innerJoin(proposalVersions, eq(proposalVersions.id, proposalItems.versionId))
    .where(eq(proposalVersions.proposalId, proposalId));

const draft = () => createProposal(desk.as('seller'), { content: marinaAndCreek });

describe('reviseProposal', () => {
  test('gives a draft a new revision, keeps old files and leaves one audit row', async () => {
    const { number, id } = await draft();
    const changes = { site: 'Creek Tower', options: [{ duration: '6 weeks', net: '420k' }] };
    const revised = await reviseProposal(desk.as('seller'), { proposal: number, changes });
    expect(revised.version).toMatchObject({ version: 1, revision: 2, status: 'draft' });
    expect(revised.snapshot.sites[1]?.options[0]).toMatchObject({ weeks: 6, endsOn: '2027-02-11' });
    expect(revised.snapshot.sites[0]?.options[0]?.price?.base.totalMinor).toBe(47_619_600);
    expect(revised.documents.map((document) => document.revision)).toEqual([2, 2, 1, 1]);
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create', 'proposal.revise']);
  });

  test('asks for the rate of a changed length and offers the card’s', async () => {
    const { number } = await draft();
    const changes = { options: [{ duration: '6 weeks' }] };
    const error = await reviseProposal(desk.as('seller'), { proposal: number, changes }).catch((one) => one);
    expect(error).toMatchObject({ code: 'invalid_input' });
    expect(error.fields).toHaveLength(2);
    expect(JSON.stringify(error.fields[0].choices)).toContain('720,000');
    expect((await getProposal(desk.as('seller'), { proposal: number })).version.revision).toBe(1);
  });

  test('refuses a reader, does not know other teams’, and changes nothing', async () => {
    const { number, id } = await draft();
    const changes = { currency: 'USD' };
    const reader = reviseProposal(desk.as('lead'), { proposal: number, changes });
    await expect(reader).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = reviseProposal(desk.as('stranger'), { proposal: number, changes });
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create']);
  });

  test('takes another client and other locations, in the rows too', async () => {
    const { id, companyId } = await draft();
    const [site] = marinaAndCreek.sites;
    const content = { ...marinaAndCreek, client: 'Bluewave Foods', sites: site ? [site] : [] };
    const revised = await reviseProposal(desk.as('seller'), { proposal: id, content });
    expect(revised.snapshot.client.name).toBe('Bluewave Foods');
    expect(revised.companyId).not.toBe(companyId);
    expect(await storedSites(id)).toEqual([{ position: 0, weeks: 4, netMinor: 45_000_000 }]);
  });

  test('says which location it does not have, and changes nothing', async () => {
    const { number, id } = await draft();
    const attempt = reviseProposal(desk.as('seller'), { proposal: number, changes: { remove: ['Creek Walk 4'] } });
    await expect(attempt).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'remove.0', kind: 'choose' }],
    });
    expect(await desk.auditActions('proposal', id)).toEqual(['proposal.create']);
  });

  test('two revisions at once: one wins, one is told', async () => {
    const { number } = await draft();
    const attempts = ['50% upfront', '30 days'].map((paymentTerms) =>
      reviseProposal(desk.as('seller'), { proposal: number, changes: { paymentTerms } }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
  });

  test('what was written on an older state is a conflict and changes nothing', async () => {
    const { number, id, version } = await draft();
    const { content } = await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    const stale = reviseProposal(desk.as('head'), { proposal: number, content, basedOn: version });
    await expect(stale).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('since you opened'),
    });
    const seen = { version: 1, revision: 2, status: 'draft' } as const;
    await moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' });
    const late = reviseProposal(desk.as('seller'), { proposal: number, content, basedOn: seen });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
    expect((await getProposal(desk.as('seller'), { proposal: id })).versions).toHaveLength(1);
    const basedOn = { ...seen, status: 'sent' } as const;
    const next = await reviseProposal(desk.as('seller'), { proposal: number, content, basedOn });
    expect(next.version).toMatchObject({ version: 2, revision: 1 });
  });

  test('what was sent stays; the change is version 2, in dollars at the frozen rate', async () => {
    const { number } = await draft();
    const before = await moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' });
    const after = await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    expect(after.versions.map((one) => [one.version, one.status])).toEqual([
      [2, 'draft'],
      [1, 'sent'],
    ]);
    expect(after.snapshot.rate).toMatchObject({ currency: 'USD', perUnitScaled: 3_672_500 });
    expect(after.snapshot.sites[0]?.options[0]?.price?.shown.totalMinor).toBe(12_966_534);
    expect(after.documents.filter((document) => document.version === 1)).toHaveLength(before.documents.length);
  });

  test('after acceptance a change needs a reason', async () => {
    const { number } = await draft();
    await moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'sent' });
    await moveProposal(desk.as('seller'), { proposal: number, version: 1, to: 'accepted' });
    const change = { proposal: number, changes: { remove: ['Creek Tower'] } };
    await expect(reviseProposal(desk.as('seller'), change)).rejects.toMatchObject({ code: 'invalid_input' });
    const revised = await reviseProposal(desk.as('seller'), { ...change, reason: 'Client dropped a site' });
    expect(revised.version).toMatchObject({ version: 2, status: 'draft', reason: 'Client dropped a site' });
    expect(revised.snapshot.title).toBe('Marina Gateway');
  });
});
