import type { UIMessageChunk } from 'ai';
import { expect, test } from 'vitest';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import { readChunks, withChunk } from './answer-stream.ts';

const begun: ChatMessage = { id: 'answer-1', role: 'assistant', parts: [] };
const after = (chunks: object[]) =>
  chunks.reduce<ChatMessage>((answer, chunk) => withChunk(answer, chunk as UIMessageChunk), begun);

function bodyOf(...pieces: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
}

test('chunks are read whole, however the stream is cut', async () => {
  const body = bodyOf(
    'data: {"type":"start"}\n\nda',
    'ta: {"type":"text-delta","id":"1","delta":"Ma',
    'rina"}\n\n',
    'data: [DONE]\n\n',
  );
  const chunks: unknown[] = [];
  for await (const chunk of readChunks(body)) chunks.push(chunk);
  expect(chunks).toEqual([{ type: 'start' }, { type: 'text-delta', id: '1', delta: 'Marina' }]);
});

test('an answer is its texts and tools in the order in which they began', () => {
  const answer = after([
    { type: 'start', messageId: 'msg_1' },
    { type: 'start-step' },
    { type: 'text-start', id: '1' },
    { type: 'text-delta', id: '1', delta: 'Here ' },
    { type: 'text-delta', id: '1', delta: 'it is' },
    { type: 'tool-input-start', toolCallId: 'call_1', toolName: 'quote' },
    { type: 'tool-input-available', toolCallId: 'call_1', toolName: 'quote', input: { weeks: 4 } },
    { type: 'tool-output-available', toolCallId: 'call_1', output: { ok: true } },
    { type: 'tool-input-available', toolCallId: 'call_2', toolName: 'get_location', input: {} },
    { type: 'tool-output-error', toolCallId: 'call_2', errorText: 'It failed.' },
    { type: 'finish' },
  ]);
  expect(answer).toEqual({
    id: 'msg_1',
    role: 'assistant',
    parts: [
      { type: 'text', text: 'Here it is' },
      {
        type: 'tool-quote',
        toolCallId: 'call_1',
        state: 'output-available',
        input: { weeks: 4 },
        output: { ok: true },
      },
      { type: 'tool-get_location', toolCallId: 'call_2', state: 'output-error', input: {}, errorText: 'It failed.' },
    ],
  });
});
