import type { ChatMessage } from '#lib/ai/chat-message.ts';
import type { StoredMessage } from './schema.ts';

/** A stored message as the AI SDK knows it. */
export function toChatMessage({ id, role, parts, createdAt }: StoredMessage): ChatMessage {
  return { id, role, parts: parts as ChatMessage['parts'], metadata: { sentAt: createdAt.toISOString() } };
}
