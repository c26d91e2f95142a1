import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { askAssistant } from './ask-assistant.ts';
import { getChat } from './get-chat.ts';
import { stopAnswer } from './stop-answer.ts';
import { startDeskChat } from './testing/desk-chat.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('askAssistant', () => {
  test('starts a chat with its first question and a place for the answer, and leaves one audit row', async () => {
    const { chatId, ask, ctx } = startDeskChat(desk);
    const { answerId } = await ask(`  ${'What locations do you have in Dubai '.repeat(3)}?  `);
    const chat = await getChat(ctx(), { chatId });
    expect(chat.title).toBe('What locations do you have in Dubai What locations do you…');
    expect(chat.messages).toMatchObject([
      { role: 'user', status: 'complete', parts: [{ type: 'text' }] },
      { id: answerId, role: 'assistant', status: 'streaming', parts: [] },
    ]);
    expect(await desk.auditActions('chat', chatId)).toEqual(['chat.ask']);
  });

  test('refuses a viewer and changes nothing', async () => {
    const { chatId, ask } = startDeskChat(desk, { person: 'viewer' });
    await expect(ask('hello')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await desk.auditActions('chat', chatId)).toEqual([]);
  });

  test('does not write into the chat of somebody else', async () => {
    const { chatId, say, ctx } = startDeskChat(desk);
    await say('help');
    const attempt = askAssistant(desk.as('stranger'), { chatId, text: 'show me yours' });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect((await getChat(ctx(), { chatId })).messages).toHaveLength(2);
  });

  test('waits for the answer that is being written; an answer that was lost does not hold it up', async () => {
    const { chatId, ask, ctx } = startDeskChat(desk);
    await ask('help');
    await expect(ask('hello?')).rejects.toMatchObject({ code: 'conflict' });
    expect((await getChat(ctx(), { chatId })).messages).toHaveLength(2);
    const later = new Date(testNow.getTime() + 6 * 60_000);
    await askAssistant(desk.as('seller', later), { chatId, text: 'hello?' });
    expect((await getChat(desk.as('seller', later), { chatId })).messages.map(({ status }) => status)).toEqual([
      'complete',
      'failed',
      'complete',
      'streaming',
    ]);
  });

  test('of several questions at once one is asked, in a new chat and in an old one', async () => {
    const { chatId, ask, ctx } = startDeskChat(desk);
    const askThrice = async () => {
      const outcomes = await Promise.allSettled(['one', 'two', 'three'].map(ask));
      const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refused).toMatchObject([{ code: 'conflict' }, { code: 'conflict' }]);
    };
    await askThrice();
    expect((await getChat(ctx(), { chatId })).messages).toHaveLength(2);
    await stopAnswer(ctx(), { chatId });
    await askThrice();
    expect((await getChat(ctx(), { chatId })).messages).toHaveLength(4);
  });

  test.each([
    ['no text', { chatId: newId('chat'), text: '   ' }],
    ['too much text', { chatId: newId('chat'), text: 'x'.repeat(8_001) }],
    ['no chat', { chatId: 'cht_1', text: 'hello' }],
  ])('refuses %s', async (_, input) => {
    await expect(askAssistant(desk.as('seller'), input)).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
