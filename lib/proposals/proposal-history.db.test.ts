import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { listProposalHistory } from './list-proposal-history.ts';
import { listVersionChanges } from './list-version-changes.ts';
import { moveProposal } from './move-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

let desk: Desk;
let number: string;
beforeAll(async () => {
  desk = await openDesk();
  const seller = desk.as('seller');
  ({ number } = await createProposal(seller, { content: marinaAndCreek }));
  await moveProposal(seller, { proposal: number, version: 1, to: 'sent' });
  const assistant = { kind: 'assistant', chatId: 'cht_1', person: desk.as('seller').actor, address: '' };
  if (assistant.person.kind !== 'session') throw new Error('Nobody is signed in.');
  const actor = { ...assistant, kind: 'assistant' as const, person: assistant.person.person };
  await reviseProposal(
    { ...seller, actor },
    { proposal: number, changes: { site: 'Creek Tower', options: [{ duration: '4 weeks', net: '280k' }] } },
  );
  await moveProposal(seller, { proposal: number, version: 2, to: 'sent' });
  await moveProposal(seller, { proposal: number, version: 2, to: 'declined', reason: 'Budget cut' });
});
afterAll(() => desk.close());

describe('listProposalHistory', () => {
  test('tells what happened, newest first, by whom and for whom', async () => {
    const { items } = await listProposalHistory(desk.as('lead'), { proposal: number });
    expect(items.map(({ kind, by, name, version }) => [kind, by, name, version])).toEqual([
      ['declined', 'person', 'seller', 2],
      ['sent', 'person', 'seller', 2],
      ['superseded', 'person', 'seller', 1],
      ['new_version', 'assistant', 'seller', 2],
      ['sent', 'person', 'seller', 1],
      ['create', 'person', 'seller', null],
    ]);
    expect(items[0]).toMatchObject({ reason: 'Budget cut' });
  });

  test('of another team is not found', async () => {
    const attempt = listProposalHistory(desk.as('stranger'), { proposal: number });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('listVersionChanges', () => {
  test('says what the second version says differently', async () => {
    const { items } = await listVersionChanges(desk.as('lead'), { proposal: number });
    const aed = (amountMinor: number) => ({ currency: 'AED', amountMinor });
    expect(items).toEqual([
      {
        version: 2,
        changes: [
          { what: 'net', site: 'Creek Tower', weeks: null, from: aed(30_000_000), to: aed(28_000_000) },
          { what: 'total', from: aed(79_331_700), to: aed(77_231_700) },
        ],
      },
      { version: 1, changes: [] },
    ]);
  });

  test('of another team is not found', async () => {
    const attempt = listVersionChanges(desk.as('stranger'), { proposal: number });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });
});
