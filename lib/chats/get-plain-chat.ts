import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { getChat } from './get-chat.ts';
import type { PlainChat, PlainMessage } from './schema/plain.ts';
import type { GetChatInput, StoredMessage } from './schema.ts';

/** One of the caller's own chats as plain text. Throws not_found. */
export async function getPlainChat(ctx: Ctx, input: GetChatInput): Promise<PlainChat> {
  requirePermission(ctx, 'assistant:use');
  const { messages, ...chat } = await getChat(ctx, input);
  return { ...chat, messages: messages.map(toPlain) };
}

function toPlain({ parts, ...message }: StoredMessage): PlainMessage {
  const known = parts as readonly { type?: unknown; text?: unknown }[];
  const texts = known.filter(({ type, text }) => type === 'text' && typeof text === 'string');
  const tools = known.map(({ type }) => /^tool-(\w+)$/.exec(String(type))?.[1]).filter((name) => name !== undefined);
  return { ...message, text: texts.map(({ text }) => text).join('\n\n'), tools };
}
