import { createUIMessageStreamResponse } from 'ai';
import { z } from 'zod';
import { reloadCaller } from '#lib/auth/identify-caller.ts';
import { askAssistant } from '#lib/chats/ask-assistant.ts';
import { retryAnswer } from '#lib/chats/retry-answer.ts';
import { AskAssistantInput, RetryAnswerInput } from '#lib/chats/schema.ts';
import { streamAnswer } from '#lib/chats/stream-answer.ts';
import { readJson } from '#lib/http/read-json.ts';
import { deskRoute } from '#lib/http/route.ts';

const ChatRequest = z.union([AskAssistantInput, RetryAnswerInput]);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = deskRoute(
  {
    async POST(ctx, { request }) {
      const input = await readJson(request, ChatRequest);
      const { answerId } = 'again' in input ? await retryAnswer(ctx, input) : await askAssistant(ctx, input);
      const refreshCtx = () => reloadCaller(ctx);
      const stream = await streamAnswer(ctx, { chatId: input.chatId, answerId, refreshCtx });
      return createUIMessageStreamResponse({ stream });
    },
  },
  { limits: { POST: 'chat' } },
);
