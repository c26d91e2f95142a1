import type { ChatMessage } from '#lib/ai/chat-message.ts';
import type { ChatModel } from '#lib/ai/gateway.ts';
import type { ToolData, ToolName, ToolOutput } from '#lib/ai/tools/schema.ts';
import { askAssistant } from '#lib/chats/ask-assistant.ts';
import { getChat } from '#lib/chats/get-chat.ts';
import { retryAnswer } from '#lib/chats/retry-answer.ts';
import type { StoredMessage } from '#lib/chats/schema.ts';
import { streamAnswer } from '#lib/chats/stream-answer.ts';
import { newId } from '#lib/core/ids.ts';
import type { Desk, PersonName } from '#lib/testing/desk-fixture.ts';

/** A stored answer with what tests ask of it. */
export type StoredAnswer = Pick<StoredMessage, 'id' | 'status' | 'error'> & {
  text: string;
  tools: ToolName[];
  /** What the last tool gave; undefined when it refused or none was called. */
  data: ToolData[ToolName] | undefined;
  /** What the last tool asked, by path. */
  questions: Record<string, string>;
};

/** A chat of somebody on a real desk, through the business functions; without a model the offline one answers. */
export function startDeskChat(
  desk: Desk,
  { person = 'seller', model }: { person?: PersonName; model?: ChatModel } = {},
) {
  const chatId = newId('chat');
  const ctx = () => desk.as(person);

  async function open(answerId: string) {
    return streamAnswer(ctx(), { chatId, answerId, refreshCtx: async () => ctx(), ...(model ? { model } : {}) });
  }
  async function lastAnswer(): Promise<StoredAnswer> {
    const { messages } = await getChat(ctx(), { chatId });
    return summarise(messages.at(-1) as StoredMessage);
  }
  async function write(answerId: string): Promise<StoredAnswer> {
    for await (const _ of await open(answerId));
    return lastAnswer();
  }
  return {
    chatId,
    ctx,
    open,
    lastAnswer,
    ask: (text: string) => askAssistant(ctx(), { chatId, text }),
    say: async (text: string) => write((await askAssistant(ctx(), { chatId, text })).answerId),
    retry: async () => write((await retryAnswer(ctx(), { chatId, again: true })).answerId),
  };
}

function summarise({ id, status, error, parts: stored }: StoredMessage): StoredAnswer {
  const parts = stored as ChatMessage['parts'];
  const calls = parts.flatMap((part) => (part.type.startsWith('tool-') ? [part] : []));
  const last = calls.at(-1);
  const output = last && 'output' in last ? (last.output as ToolOutput | undefined) : undefined;
  const questions = output && !output.ok ? output.questions : [];
  return {
    id,
    status,
    error,
    text: parts.map((part) => (part.type === 'text' ? part.text : '')).join(''),
    tools: calls.map((part) => part.type.slice('tool-'.length) as ToolName),
    data: output?.ok ? (output.data as unknown as ToolData[ToolName]) : undefined,
    questions: Object.fromEntries(questions.map(({ path, message }) => [path, message])),
  };
}
