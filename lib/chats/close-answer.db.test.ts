import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { finishAnswer } from './finish-answer.ts';
import { retryAnswer } from './retry-answer.ts';
import { beginAnswer, endAnswer } from './running-answers.ts';
import { stopAnswer } from './stop-answer.ts';
import { startDeskChat } from './testing/desk-chat.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** A chat whose answer is open, as it is while a model writes. */
async function openChat() {
  const chat = startDeskChat(desk);
  const { answerId: messageId } = await chat.ask('help');
  const parts = [{ type: 'text', text: 'These work' }];
  const finish = { chatId: chat.chatId, messageId, status: 'complete', parts, error: null } as const;
  return { ...chat, finish };
}

describe('finishAnswer', () => {
  test('keeps the answer as it was shown and leaves one audit row', async () => {
    const { chatId, ctx, finish, lastAnswer } = await openChat();
    await finishAnswer(ctx(), { ...finish, status: 'failed', error: 'The AI service broke off.' });
    expect(await lastAnswer()).toMatchObject({
      status: 'failed',
      error: 'The AI service broke off.',
      text: 'These work',
    });
    expect(await desk.auditActions('chat', chatId)).toEqual(['chat.ask', 'chat.answer']);
  });

  test('refuses a viewer and changes nothing', async () => {
    const { finish, lastAnswer } = await openChat();
    await expect(finishAnswer(desk.as('viewer'), finish)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await lastAnswer()).toMatchObject({ status: 'streaming', text: '' });
  });

  test('does not touch the answer of somebody else, nor one of another chat', async () => {
    const { ctx, finish, lastAnswer } = await openChat();
    const other = await openChat();
    await expect(finishAnswer(desk.as('stranger'), finish)).rejects.toMatchObject({ code: 'not_found' });
    const mixed = { ...finish, messageId: other.finish.messageId };
    await expect(finishAnswer(ctx(), mixed)).rejects.toMatchObject({ code: 'not_found' });
    expect(await lastAnswer()).toMatchObject({ status: 'streaming' });
  });

  test('an answer is closed once', async () => {
    const { ctx, finish, lastAnswer } = await openChat();
    await finishAnswer(ctx(), finish);
    const again = finishAnswer(ctx(), { ...finish, status: 'failed', parts: [], error: 'late' });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    expect(await lastAnswer()).toMatchObject({ status: 'complete', text: 'These work' });
  });
});

describe('retryAnswer', () => {
  test('opens a failed answer anew under the same question, and leaves one audit row', async () => {
    const { chatId, ctx, finish, retry } = await openChat();
    await finishAnswer(ctx(), { ...finish, status: 'failed', error: 'The AI service broke off.' });
    const answer = await retry();
    expect(answer).toMatchObject({ id: finish.messageId, status: 'complete', error: null });
    expect(answer.text).toContain('These work:');
    const actions = await desk.auditActions('chat', chatId);
    expect(actions.filter((action) => action === 'chat.retry')).toHaveLength(1);
  });

  test('refuses a viewer and changes nothing', async () => {
    const { chatId, ctx, finish, lastAnswer } = await openChat();
    await finishAnswer(ctx(), { ...finish, status: 'stopped' });
    const attempt = retryAnswer(desk.as('viewer'), { chatId, again: true });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await lastAnswer()).toMatchObject({ status: 'stopped' });
  });

  test('does not find the chat of somebody else', async () => {
    const { chatId, ctx, finish, lastAnswer } = await openChat();
    await finishAnswer(ctx(), { ...finish, status: 'stopped' });
    const attempt = retryAnswer(desk.as('stranger'), { chatId, again: true });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await lastAnswer()).toMatchObject({ status: 'stopped', text: 'These work' });
  });

  test('neither an answer that is being written nor a complete one is tried again', async () => {
    const { chatId, ctx, finish } = await openChat();
    await expect(retryAnswer(ctx(), { chatId, again: true })).rejects.toMatchObject({ code: 'conflict' });
    await finishAnswer(ctx(), finish);
    await expect(retryAnswer(ctx(), { chatId, again: true })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('stopAnswer', () => {
  test('tells the answer that is being written here to stop, and leaves one audit row', async () => {
    const { chatId, ctx } = await openChat();
    const signal = beginAnswer(chatId);
    expect(await stopAnswer(ctx(), { chatId })).toEqual({ stopped: true });
    expect(signal.aborted).toBe(true);
    expect(await desk.auditActions('chat', chatId)).toEqual(['chat.ask', 'chat.stop']);
    endAnswer(chatId, signal);
  });

  test('closes an answer that nobody writes any more, so that it can be tried again', async () => {
    const { chatId, ctx, lastAnswer, retry } = await openChat();
    expect(await stopAnswer(ctx(), { chatId })).toEqual({ stopped: true });
    expect(await lastAnswer()).toMatchObject({ status: 'stopped' });
    expect(await retry()).toMatchObject({ status: 'complete' });
  });

  test('refuses a viewer and does not find the chat of somebody else', async () => {
    const { chatId, lastAnswer } = await openChat();
    await expect(stopAnswer(desk.as('viewer'), { chatId })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(stopAnswer(desk.as('stranger'), { chatId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await lastAnswer()).toMatchObject({ status: 'streaming' });
  });

  test('has nothing to do once the answer is complete', async () => {
    const { chatId, ctx, finish } = await openChat();
    await finishAnswer(ctx(), finish);
    expect(await stopAnswer(ctx(), { chatId })).toEqual({ stopped: false });
    expect(await desk.auditActions('chat', chatId)).toEqual(['chat.ask', 'chat.answer']);
  });
});
