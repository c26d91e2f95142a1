import { afterAll, beforeAll, expect, test } from 'vitest';
import { exchangeRates } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { type Desk, marinaAndCreek, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { countProposals } from './count-proposals.ts';
import { createProposal } from './create-proposal.ts';
import { duplicateProposal } from './duplicate-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const inDollars = { ...marinaAndCreek, currency: 'USD' };

test('makes a draft of the caller with a number of its own, at the rate of the day, and leaves one audit row', async () => {
  const first = await createProposal(desk.as('seller'), { content: inDollars });
  const rate = { currency: 'USD', perUnitScaled: 3_700_000, effectiveOn: '2026-11-21', source: 'Central bank' };
  await desk.db.insert(exchangeRates).values({ id: newId('rate'), ...rate, createdAt: testNow });
  const copy = await duplicateProposal(desk.as('head', new Date('2026-11-22T08:00:00Z')), { proposal: first.number });
  expect(copy.number).not.toBe(first.number);
  expect(copy).toMatchObject({ ownerName: 'head', version: { version: 1, status: 'draft' }, content: first.content });
  expect(copy.snapshot).toMatchObject({ issuedOn: '2026-11-22', rate: { perUnitScaled: 3_700_000 } });
  expect(copy.documents.map(({ fileName }) => fileName)).toContain(`Acme-Properties_${copy.number}_v1.pdf`);
  expect(await desk.auditActions('proposal', copy.id)).toEqual(['proposal.duplicate']);
  expect(await desk.auditActions('proposal', first.id)).toEqual(['proposal.create']);
});

test('refuses a reader, who makes no proposals, and does not know that of another team', async () => {
  const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const before = await countProposals(desk.as('admin'));
  const reader = duplicateProposal(desk.as('viewer'), { proposal: number });
  await expect(reader).rejects.toMatchObject({ code: 'forbidden' });
  const stranger = duplicateProposal(desk.as('stranger'), { proposal: number });
  await expect(stranger).rejects.toMatchObject({ code: 'not_found' });
  expect(await countProposals(desk.as('admin'))).toEqual(before);
});

test('says what no longer holds, and makes nothing', async () => {
  const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const before = await countProposals(desk.as('admin'));
  const late = duplicateProposal(desk.as('seller', new Date('2027-03-01T08:00:00Z')), { proposal: number });
  const field = { path: 'sites.0.startsOn', message: expect.stringContaining('past') };
  await expect(late).rejects.toMatchObject({
    code: 'invalid_input',
    fields: expect.arrayContaining([expect.objectContaining(field)]),
  });
  expect(await countProposals(desk.as('admin'))).toEqual(before);
});

test('twice at once makes two, each with a number of its own', async () => {
  const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const copies = await Promise.all([1, 2].map(() => duplicateProposal(desk.as('seller'), { proposal: number })));
  expect(new Set([number, ...copies.map((copy) => copy.number)]).size).toBe(3);
});
