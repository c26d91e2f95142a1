import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { listSuggestions } from './list-suggestions.ts';
import { startDeskChat } from './testing/desk-chat.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test('an empty chat offers sentences about what is on sale, in the future', async () => {
  expect(await listSuggestions(desk.as('seller'))).toEqual([
    {
      kind: 'proposal',
      text: 'Proposal for Creek Tower and Marina Gateway, 4 weeks from 1 Jan 2027, AED 480,000 and AED 480,000',
    },
    {
      kind: 'package',
      text: 'Combined package for Creek Tower and Creek Walk 4, total 1M, 4 weeks from 1 Jan 2027, production fee 5,000',
    },
    { kind: 'price', text: 'How much is Creek Tower for 8 weeks?' },
    { kind: 'locations', text: 'What locations do you have in Dubai?' },
  ]);
});

test('every one of them is understood: only the client and the payment terms are open', async () => {
  const asked = [];
  for (const { text } of await listSuggestions(desk.as('seller'))) {
    const { tools, questions } = await startDeskChat(desk).say(text);
    asked.push([tools, Object.keys(questions)]);
  }
  expect(asked).toEqual([
    [['create_proposal'], ['client', 'paymentTerms']],
    [['create_proposal'], ['client', 'paymentTerms']],
    [['quote'], []],
    [['list_locations'], []],
  ]);
});

test('a viewer, who may not use the assistant, is offered nothing', async () => {
  await expect(listSuggestions(desk.as('viewer'))).rejects.toMatchObject({ code: 'forbidden' });
});
