import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listVersions } from '#db/repositories/proposals.ts';
import { exchangeRates, feeSchedule } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { openFile } from '#lib/files/open-file.ts';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { moveProposal } from './move-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const seller = (at?: Date) => desk.as('seller', at);
const draft = (own: object = {}) => createProposal(seller(), { content: { ...marinaAndCreek, ...own } });
const move = (proposal: string, version: number, to: 'sent' | 'accepted') =>
  moveProposal(seller(), { proposal, version, to });
const revise = (proposal: string, changes: object, reason?: string) =>
  reviseProposal(seller(), { proposal, changes, ...(reason ? { reason } : {}) });

describe('what was sent', () => {
  test('does not change when a new version is made, sent or edited', async () => {
    const { id, number } = await draft();
    await move(number, 1, 'sent');
    const firstOf = async () => (await listVersions(desk, id)).at(-1);
    const sent = await firstOf();
    await revise(number, { site: 'Creek Tower', options: [{ duration: '8 weeks', net: '500k' }] });
    await revise(number, { currency: 'USD' });
    expect(await firstOf()).toEqual(sent);
    await move(number, 2, 'sent');
    expect(await firstOf()).toEqual({ ...sent, status: 'superseded' });
    expect((await getProposal(seller(), { proposal: id })).version).toMatchObject({ version: 2, revision: 2 });
  });

  test('cannot be sent again, and an old version cannot be sent at all', async () => {
    const { number } = await draft();
    await move(number, 1, 'sent');
    await expect(move(number, 1, 'sent')).rejects.toMatchObject({ code: 'conflict' });
    await revise(number, { currency: 'USD' });
    await move(number, 2, 'sent');
    await expect(move(number, 1, 'accepted')).rejects.toMatchObject({ code: 'conflict' });
    await expect(move(number, 3, 'sent')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('two new versions at once: one is made, one is told', async () => {
    const { id, number } = await draft();
    await move(number, 1, 'sent');
    const outcomes = await Promise.allSettled(['USD', 'AED'].map((currency) => revise(number, { currency })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'conflict' });
    expect((await listVersions(desk, id)).map(({ version }) => version)).toEqual([2, 1]);
  });

  test('sent and edited at once: whichever wins, the files are those of what was sent', async () => {
    const { id, number } = await draft();
    const outcomes = await Promise.allSettled([move(number, 1, 'sent'), revise(number, { currency: 'USD' })]);
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' });
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    const { snapshot, version, documents } = await getProposal(seller(), { proposal: id });
    expect(snapshot.revision).toBe(version.revision);
    expect(documents.filter(({ revision }) => revision === version.revision)).toHaveLength(2);
  });
});

describe('a version keeps its rates', () => {
  test('the next one takes today’s and says so', async () => {
    const options = [{ duration: '4 weeks', net: 'USD 20,000' }];
    const sites = [{ location: 'Marina Gateway', startsOn: '1 Jan 2027', options }];
    const { id, number } = await draft({ sites, currency: 'USD' });
    await move(number, 1, 'sent');
    const later = { currency: 'USD', perUnitScaled: 4_000_000, effectiveOn: '2026-11-25', source: 'Central bank' };
    await desk.db.insert(exchangeRates).values({ id: newId('rate'), ...later, createdAt: testNow });
    const fee = { city: null, amountMinor: 60_000, unit: 'image/message', effectiveOn: '2026-11-25' };
    await desk.db.insert(feeSchedule).values({ id: newId('fee'), ...fee, createdAt: testNow });

    const day = new Date('2026-11-25T08:00:00Z');
    const changes = { contactName: 'Omar' };
    const after = await reviseProposal(seller(day), { proposal: number, changes });
    expect(after.snapshot.rate?.perUnitScaled).toBe(4_000_000);
    expect(after.snapshot.sites[0]?.options[0]).toMatchObject({
      entered: { currency: 'USD', amountMinor: 2_000_000 },
      price: { base: { netMinor: 8_000_000, municipalityMinor: 60_000 }, shown: { netMinor: 2_000_000 } },
    });
    expect(after.notes).toContain("The exchange rate is today's; version 1 used the one of 1 Nov 2026.");
    const [, first] = await listVersions(desk, id);
    expect(first?.snapshot.rate?.perUnitScaled).toBe(3_672_500);
    expect(first?.snapshot.sites[0]?.options[0]?.price?.base).toMatchObject({
      netMinor: 7_345_000,
      municipalityMinor: 52_000,
    });
  });
});

describe('after acceptance', () => {
  test('a draft from before it is not sent without a reason', async () => {
    const { number } = await draft();
    await move(number, 1, 'sent');
    await revise(number, { currency: 'USD' });
    await move(number, 1, 'accepted');
    await expect(move(number, 2, 'sent')).rejects.toMatchObject({ code: 'conflict' });
    const changes = { contactName: 'Omar' };
    await expect(revise(number, changes)).rejects.toMatchObject({ code: 'invalid_input' });
    const edited = await revise(number, changes, 'Client wants dollars');
    expect(edited.version).toMatchObject({ version: 2, status: 'draft', reason: 'Client wants dollars' });
    const again = await revise(number, { currency: 'AED' });
    expect(again.version.reason).toBe('Client wants dollars');
    const out = await move(number, 2, 'sent');
    expect(out.versions.map(({ status }) => status)).toEqual(['sent', 'accepted']);
  });
});

describe('everything generated', () => {
  test('stays, byte for byte, for whoever may read the proposal', async () => {
    const { number, documents: first } = await draft();
    const read = async (fileId: string) => Buffer.from(await (await openFile(seller(), { fileId })).read());
    const before = await Promise.all(first.map(({ fileId }) => read(fileId)));
    await revise(number, { currency: 'USD' });
    await move(number, 1, 'sent');
    const { documents } = await revise(number, { currency: 'AED' });
    expect(documents).toHaveLength(6);
    for (const [index, { fileId, byteSize }] of first.entries()) {
      const now = await read(fileId);
      expect(now.equals(before[index] ?? Buffer.alloc(0))).toBe(true);
      expect(now).toHaveLength(byteSize);
    }
    const stranger = openFile(desk.as('stranger'), { fileId: first[0]?.fileId ?? '' });
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' });
  });
});
