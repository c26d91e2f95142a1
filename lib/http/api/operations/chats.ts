import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Ctx } from '#lib/auth/context.ts';
import { askAssistant } from '#lib/chats/ask-assistant.ts';
import { getPlainChat } from '#lib/chats/get-plain-chat.ts';
import { listChats as list } from '#lib/chats/list-chats.ts';
import { PlainChat } from '#lib/chats/schema/plain.ts';
import { AskAssistantInput, ChatSummary, GetChatInput } from '#lib/chats/schema.ts';
import { streamAnswer } from '#lib/chats/stream-answer.ts';
import { newId } from '#lib/core/ids.ts';
import { logError } from '#lib/core/log.ts';
import { defineOperation, Reply } from '../operation.ts';
import { reloadApiCaller } from '../reload-api-caller.ts';
import { listOf } from './query.ts';

const params = z.object({ chatId: GetChatInput.shape.chatId });
const body = AskAssistantInput.omit({ chatId: true });
const query = z.strictObject({
  wait: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(30)
    .meta({ description: 'How many seconds to wait for the answer before 202 is answered.' }),
});
const waits =
  'Waits for the answer of the assistant as long as `wait` says; 202 means that it is still being written, so read the chat again.';
const chat = {
  id: 'cht_0198f0c2a1b07a4f9d3e5c6b7a8f9017',
  title: 'What is on sale in the Marina?',
  updatedAt: '2026-11-24T09:30:00.000Z',
  messages: [
    {
      id: 'msg_0198f0c2a1b07a4f9d3e5c6b7a8f9018',
      role: 'user',
      status: 'complete',
      text: 'What is on sale in the Marina?',
      tools: [],
      error: null,
      createdAt: '2026-11-24T09:30:00.000Z',
    },
  ],
};

export const listChats = defineOperation({
  id: 'listChats',
  method: 'GET',
  path: '/chats',
  tag: 'Chats',
  summary: 'The caller’s own chats',
  description: 'The most recently used first, at most 100.',
  permission: 'assistant:use',
  answer: listOf(ChatSummary),
  run: (ctx) => list(ctx),
});

export const getChat = defineOperation({
  id: 'getChat',
  method: 'GET',
  path: '/chats/{chatId}',
  tag: 'Chats',
  summary: 'A chat, in plain text',
  permission: 'assistant:use',
  params,
  answer: PlainChat,
  example: { answer: chat },
  run: (ctx, { params }) => getPlainChat(ctx, params),
});

const asking = {
  method: 'POST',
  tag: 'Chats',
  description: waits,
  permission: 'assistant:use',
  query,
  body,
  answer: PlainChat,
  status: 201,
  also: { 202: 'The answer is still being written.' },
  limit: 'chat',
  isIdempotent: true,
} as const;

export const createChat = defineOperation({
  ...asking,
  id: 'createChat',
  path: '/chats',
  summary: 'Begin a chat with a question',
  example: { body: { text: 'What is on sale in the Marina?' }, answer: chat },
  run: (ctx, { body, query, request }) =>
    ask(ctx, { chatId: newId('chat'), text: body.text, waitSeconds: query.wait, request }),
});

export const postMessage = defineOperation({
  ...asking,
  id: 'postMessage',
  path: '/chats/{chatId}/messages',
  summary: 'Ask on in a chat',
  params,
  example: { body: { text: 'And what would four weeks cost?' } },
  run: async (ctx, { params, body, query, request }) => {
    await getPlainChat(ctx, params);
    return ask(ctx, { ...params, text: body.text, waitSeconds: query.wait, request });
  },
});

type Question = { chatId: string; text: string; waitSeconds: number; request: Request };

async function ask(
  ctx: Ctx,
  { chatId, text, waitSeconds, request }: Question,
): Promise<Reply<z.input<typeof PlainChat>>> {
  const { answerId } = await askAssistant(ctx, { chatId, text });
  const refreshCtx = () => reloadApiCaller(ctx, request);
  const writing = streamAnswer(ctx, { chatId, answerId, refreshCtx }).then(drain);
  const whole = writing.then(
    () => true,
    // The failure stands in the chat, where it is read.
    (error: unknown) => {
      logError(error, { requestId: ctx.requestId, chatId });
      return true;
    },
  );
  const isWhole = await Promise.race([whole, pause(waitSeconds * 1_000, false)]);
  const location = `/api/v1/chats/${chatId}`;
  const now = { ...ctx, now: new Date() };
  return new Reply(isWhole ? 201 : 202, await getPlainChat(now, { chatId }), { location });
}

async function drain(stream: ReadableStream<unknown>): Promise<void> {
  for await (const _ of stream);
}
