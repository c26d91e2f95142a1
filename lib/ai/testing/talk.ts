import type { UIMessageChunk } from 'ai';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import type { ChatModel } from '#lib/ai/gateway.ts';
import { type ChatEnd, runChat } from '#lib/ai/run-chat.ts';
import type { ToolOutput } from '#lib/ai/tools/schema.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { fakeCtx, fakeDesk, memoryRecorder, testLocations } from './fake-desk.ts';

/** A chat that keeps its history like the database does: `say` sends a message and waits for the stored answer. */
export function startTalk(model: ChatModel, ctx: Ctx = fakeCtx()) {
  const desk = fakeDesk();
  const recorder = memoryRecorder();
  const messages: ChatMessage[] = [];
  const faults: unknown[] = [];
  let serial = 0;

  async function send(text: string, abort = new AbortController()) {
    const user: ChatMessage = { id: `msg_u${++serial}`, role: 'user', parts: [{ type: 'text', text }] };
    messages.push({ ...user, metadata: { sentAt: ctx.now.toISOString() } });
    let ended: (end: ChatEnd) => void = () => {};
    const end = new Promise<ChatEnd>((resolve) => {
      ended = resolve;
    });
    const stream = await runChat({
      ctx,
      chatId: 'cht_1',
      messages,
      answerId: `msg_a${serial}`,
      abortSignal: abort.signal,
      refreshCtx: async () => ctx,
      model,
      locations: testLocations,
      tools: desk.tools,
      recorder,
      reportFault: (error) => faults.push(error),
      dayOf: (instant) => instant.toISOString().slice(0, 10),
      onEnd: async (one) => ended(one),
    });
    return { stream, end, abort };
  }

  async function say(text: string) {
    const { stream, end } = await send(text);
    const chunks: UIMessageChunk[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const answer = await end;
    messages.push(JSON.parse(JSON.stringify(answer.message)) as ChatMessage);
    return { ...answer, chunks, text: textOf(answer.message), questions: questionsOf(answer.message) };
  }

  return { send, say, desk, recorder, messages, faults };
}

/** What the last tool of an answer asked for. */
function questionsOf({ parts }: ChatMessage): string[] {
  const outputs = parts.flatMap((part) => ('output' in part && part.output ? [part.output as ToolOutput] : []));
  const last = outputs.at(-1);
  return !last || last.ok ? [] : last.questions.map((question) => question.message);
}

export function textOf(message: ChatMessage): string {
  return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
}
