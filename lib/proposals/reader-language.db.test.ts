import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage } from '#lib/core/language.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { getProposal } from './get-proposal.ts';
import { moveProposal } from './move-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('what was noted is told to each reader in their own language', async () => {
  const content = { ...marinaAndCreek, currency: 'USD' };
  const { number, notes } = await createProposal(desk.as('seller'), { content });
  expect(notes).toContain('Rates without a currency are read as AED.');
  const read = () => getProposal(desk.as('seller'), { proposal: number });
  expect((await inLanguage('ar', read)).notes).toContain('تُقرأ الأسعار التي لا عملة لها بعملة \u2068AED\u2069.');
  expect((await read()).notes).toEqual(notes);
});

test('a refusal is told in the language of whoever asked, its field too', async () => {
  const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
  const decline = { proposal: number, version: 1, to: 'declined' } as const;
  const message = 'اذكر سبب رفض العميل.';
  await expect(inLanguage('ar', () => moveProposal(desk.as('seller'), decline))).rejects.toMatchObject({
    message,
    fields: [{ path: 'reason', message }],
  });
});
