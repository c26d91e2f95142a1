import { DefaultChatTransport } from 'ai';
import type { ChatMessage } from '#lib/ai/chat-message.ts';

/** The message of the error where nobody answered; the page has words for it. */
export const unreachable = 'unreachable';

/**
 * Sends the new message only; the server has the rest. `onArrived` is told whether it is kept there. Trying again
 * opens the failed answer anew, or sends the message a second time where it never arrived.
 */
export function createChatTransport(onArrived: (isKept: boolean) => void): DefaultChatTransport<ChatMessage> {
  let arrived = true;
  const tell = (isKept: boolean) => {
    arrived = isKept;
    onArrived(isKept);
  };
  const send = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    tell(false);
    const response = await fetch(input, init).catch((cause) => {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      throw new Error(unreachable, { cause });
    });
    if (!response.ok) throw new Error(await problemOf(response));
    tell(true);
    return response;
  };
  return new DefaultChatTransport<ChatMessage>({
    api: '/api/chat',
    fetch: send,
    prepareSendMessagesRequest: ({ id, messages, trigger }) => {
      const again = trigger === 'regenerate-message' && arrived;
      return { body: again ? { chatId: id, again: true } : { chatId: id, text: lastQuestion(messages) } };
    },
  });
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
