import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { listProposals } from './list-proposals.ts';
import type { ProposalDto } from './schema.ts';

let desk: Desk;
let proposal: ProposalDto;
beforeAll(async () => {
  desk = await openDesk();
  proposal = await createProposal(desk.as('seller'), { content: marinaAndCreek });
});
afterAll(() => desk.close());

test('getProposal finds it by id and by number, for its owner and the lead of the team', async () => {
  expect(await getProposal(desk.as('seller'), { proposal: proposal.id })).toEqual(proposal);
  const read = await getProposal(desk.as('lead'), { proposal: proposal.number.toLowerCase() });
  expect(read).toMatchObject({ id: proposal.id, actions: [] });
  expect(read.versions[0]?.actions).toEqual([]);
});

test('getProposal does not know it outside the caller’s scope, and hides discounts from viewers', async () => {
  const attempt = getProposal(desk.as('stranger'), { proposal: proposal.id });
  await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  const discount = (one: ProposalDto) => one.snapshot.sites[0]?.options[0]?.discountPermille;
  expect(discount(await getProposal(desk.as('head'), { proposal: proposal.id }))).toBe(63);
  const seen = await getProposal(desk.as('viewer'), { proposal: proposal.id });
  expect(discount(seen)).toBeNull();
  expect(proposal.notes.join()).toContain('6.3 %');
  expect(seen.notes.join()).not.toContain('%');
});

test('listProposals finds by client, location and number, and pages', async () => {
  const second = await createProposal(desk.as('seller'), { content: { ...marinaAndCreek, client: 'Bluewave Foods' } });
  const ids = async (input: Parameters<typeof listProposals>[1]) =>
    (await listProposals(desk.as('seller'), input)).items.map((item) => item.id);
  expect(await ids({ search: 'bluewave' })).toEqual([second.id]);
  expect((await ids({ search: 'creek tower' })).sort()).toEqual([proposal.id, second.id].sort());
  expect(await ids({ status: 'sent' })).toEqual([]);
  const first = await listProposals(desk.as('seller'), { limit: 1 });
  const rest = await listProposals(desk.as('seller'), { limit: 1, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...rest.items].map((item) => item.id).sort()).toEqual([proposal.id, second.id].sort());
  expect(rest.nextCursor).toBeNull();
  expect(first.items[0]).toMatchObject({ totalMinor: 79_331_700, currency: 'AED', status: 'draft' });
});

test('listProposals shows nothing of other teams', async () => {
  expect((await listProposals(desk.as('stranger'))).items).toEqual([]);
  const nonsense = listProposals(desk.as('seller'), { cursor: 'nonsense' });
  await expect(nonsense).rejects.toMatchObject({ code: 'invalid_input' });
});
