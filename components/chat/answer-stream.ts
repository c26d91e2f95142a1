import type { UIMessageChunk } from 'ai';
import type { ChatMessage } from '#lib/ai/chat-message.ts';

type Part = ChatMessage['parts'][number];
type Loose = { type: string; toolCallId?: string; text?: string; [more: string]: unknown };

/** The chunks of an answer as they come in; each is one event of the stream. */
export async function* readChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<UIMessageChunk> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += value ?? '';
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = event.replace(/^data: ?/, '');
      if (data.startsWith('{')) yield JSON.parse(data) as UIMessageChunk;
    }
    if (done) return;
  }
}

/** The answer after one more chunk. What a chat does not show, like the steps of an answer, changes nothing. */
export function withChunk(answer: ChatMessage, chunk: UIMessageChunk): ChatMessage {
  switch (chunk.type) {
    case 'start':
      return chunk.messageId ? { ...answer, id: chunk.messageId } : answer;
    case 'text-start':
      return withParts(answer, [...answer.parts, { type: 'text', text: '' }]);
    case 'text-delta':
      return withLastText(answer, chunk.delta);
    case 'tool-input-start':
      return withTool(answer, chunk, { state: 'input-streaming', input: undefined });
    case 'tool-input-available':
      return withTool(answer, chunk, { state: 'input-available', input: chunk.input });
    case 'tool-input-error':
      return withTool(answer, chunk, { state: 'output-error', input: chunk.input, errorText: chunk.errorText });
    case 'tool-output-available':
      return withTool(answer, chunk, { state: 'output-available', output: chunk.output });
    case 'tool-output-error':
      return withTool(answer, chunk, { state: 'output-error', errorText: chunk.errorText });
    default:
      return answer;
  }
}

const withParts = (answer: ChatMessage, parts: readonly Loose[]): ChatMessage => ({
  ...answer,
  parts: parts as unknown as Part[],
});

function withLastText(answer: ChatMessage, delta: string): ChatMessage {
  const at = answer.parts.findLastIndex((part) => part.type === 'text');
  const parts = answer.parts.map((part, index) =>
    index === at && part.type === 'text' ? { ...part, text: part.text + delta } : part,
  );
  return { ...answer, parts };
}

function withTool(
  answer: ChatMessage,
  { toolCallId, ...call }: { toolCallId: string; toolName?: string },
  change: Record<string, unknown>,
): ChatMessage {
  const parts = answer.parts as readonly Loose[];
  const known = parts.some((part) => part.toolCallId === toolCallId);
  if (!known) return withParts(answer, [...parts, { type: `tool-${call.toolName}`, toolCallId, ...change }]);
  return withParts(
    answer,
    parts.map((part) => (part.toolCallId === toolCallId ? { ...part, ...change } : part)),
  );
}
