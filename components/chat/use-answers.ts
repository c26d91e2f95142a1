import { useRef, useState } from 'react';
import type { ChatMessage } from '#lib/ai/chat-message.ts';
import { readChunks, withChunk } from './answer-stream.ts';

/** The message of the error where nobody answered, or no longer; the page has words for it. */
export const unreachable = 'unreachable';

type Status = 'ready' | 'submitted' | 'streaming' | 'error';
type Question = { chatId: string } & ({ text: string } | { again: true });

type AnswersInput = {
  chatId: string;
  /** What was said before. */
  messages: ChatMessage[];
  /** Whether the server has the question now; until it answers nobody knows. */
  onArrived: (isKept: boolean) => void;
  /** After every answer, whole, stopped or failed. */
  onEnd: () => void;
};

/**
 * Asks the assistant and shows its answer as it comes in. Only the new message is sent; the server has the rest. Trying
 * again opens the failed answer anew, or sends the message a second time where it never arrived.
 */
export function useAnswers({ chatId, messages: before, onArrived, onEnd }: AnswersInput) {
  const [messages, setMessages] = useState(before);
  const [status, setStatus] = useState<Status>('ready');
  const [error, setError] = useState<Error>();
  const opened = useRef<AbortController>(undefined);
  const arrived = useRef(true);

  const tell = (isKept: boolean) => {
    arrived.current = isKept;
    onArrived(isKept);
  };

  async function ask(asked: ChatMessage[], question: Question): Promise<void> {
    const controller = new AbortController();
    opened.current = controller;
    setMessages(asked);
    setStatus('submitted');
    setError(undefined);
    try {
      tell(false);
      const body = await openAnswer(question, controller.signal);
      tell(true);
      for await (const answer of readAnswer(body, `answer-${asked.length}`)) {
        setStatus('streaming');
        setMessages([...asked, answer]);
      }
      setStatus('ready');
    } catch (cause) {
      setStatus(controller.signal.aborted ? 'ready' : 'error');
      if (!controller.signal.aborted) setError(cause instanceof AnswerError ? cause : new AnswerError(unreachable));
    }
    onEnd();
  }

  const send = (text: string) => {
    const asked: ChatMessage = { id: `asked-${messages.length}`, role: 'user', parts: [{ type: 'text', text }] };
    return ask([...messages, asked], { chatId, text });
  };
  const retry = () => {
    const asked = messages.at(-1)?.role === 'assistant' ? messages.slice(0, -1) : messages;
    return ask(asked, arrived.current ? { chatId, again: true } : { chatId, text: lastQuestion(asked) });
  };
  const stop = () => opened.current?.abort();
  return { messages, status, error, send, retry, stop, show: setMessages };
}

/** What went wrong in words for people. */
class AnswerError extends Error {}

/** An answer as it grows. */
async function* readAnswer(body: ReadableStream<Uint8Array>, id: string): AsyncGenerator<ChatMessage> {
  let answer: ChatMessage = { id, role: 'assistant', parts: [] };
  for await (const chunk of readChunks(body)) {
    if (chunk.type === 'error') throw new AnswerError(chunk.errorText);
    answer = withChunk(answer, chunk);
    yield answer;
  }
}

async function openAnswer(question: Question, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  });
  if (!response.ok || !response.body) throw new AnswerError(await problemOf(response));
  return response.body;
}

function lastQuestion(messages: readonly ChatMessage[]): string {
  const question = messages.findLast((message) => message.role === 'user');
  return (question?.parts ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('');
}

async function problemOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  const detail = problem && typeof problem === 'object' && 'detail' in problem ? problem.detail : null;
  return typeof detail === 'string' ? detail : unreachable;
}
