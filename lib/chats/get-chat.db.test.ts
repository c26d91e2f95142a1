import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { getChat } from './get-chat.ts';
import { listChats } from './list-chats.ts';
import { startDeskChat } from './testing/desk-chat.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('getChat', () => {
  test('gives a chat as it was shown, tool results and all', async () => {
    const { chatId, say, ctx } = startDeskChat(desk);
    await say('what locations do you have in Dubai');
    const { messages } = await getChat(ctx(), { chatId });
    expect(messages[0]).toMatchObject({ role: 'user', parts: [{ text: 'what locations do you have in Dubai' }] });
    const parts = messages[1]?.parts as { type: string; output?: { data: { items: object[] } } }[];
    expect(parts.map(({ type }) => type)).toEqual(['step-start', 'tool-list_locations', 'step-start', 'text']);
    expect(parts[1]?.output?.data.items[0]).toMatchObject({ nameEn: 'Creek Tower', uploadFeeMinor: 150_000 });
  });

  test('an answer that nobody writes any more has failed, and says so', async () => {
    const { chatId, ask } = startDeskChat(desk);
    await ask('help');
    const stateAt = async (minutes: number) => {
      const chat = await getChat(desk.as('seller', new Date(testNow.getTime() + minutes * 60_000)), { chatId });
      return chat.messages.at(-1);
    };
    expect(await stateAt(4)).toMatchObject({ status: 'streaming', error: null });
    expect(await stateAt(6)).toMatchObject({ status: 'failed', error: expect.stringContaining('Try again') });
  });

  test('the chat of somebody else is not found, not even for an admin', async () => {
    const { chatId, say } = startDeskChat(desk);
    await say('help');
    for (const person of ['stranger', 'admin'] as const) {
      await expect(getChat(desk.as(person), { chatId })).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(getChat(desk.as('viewer'), { chatId })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('listChats', () => {
  test('lists the chats of one person only, the one used last first', async () => {
    const first = startDeskChat(desk, { person: 'head' });
    const second = startDeskChat(desk, { person: 'head' });
    await first.say('help');
    await second.say('my proposals');
    const { items } = await listChats(desk.as('head'));
    expect(items.map(({ title }) => title).sort()).toEqual(['help', 'my proposals']);
    expect((await listChats(desk.as('lead'))).items).toEqual([]);
  });

  test('refuses a viewer', async () => {
    await expect(listChats(desk.as('viewer'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
