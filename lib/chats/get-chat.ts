import { findChat, listChatMessages } from '#db/repositories/assistant.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { shownState } from './rules.ts';
import { type ChatDto, GetChatInput } from './schema.ts';

/** One of the caller's own chats with all its messages, as they were shown. */
export async function getChat(ctx: Ctx, input: GetChatInput): Promise<ChatDto> {
  requirePermission(ctx, 'assistant:use');
  const { chatId } = parseInput(GetChatInput, input);
  const chat = await findChat(ctx, requireSelf(ctx).userId, chatId);
  if (!chat) throw notFound('chat');
  const messages = await listChatMessages(ctx, chatId);
  return {
    id: chat.id,
    title: chat.title,
    updatedAt: chat.updatedAt,
    messages: messages.map((message) => {
      const { id, role, parts, createdAt } = message;
      return { id, role, parts, createdAt, ...shownState(message, ctx.now) };
    }),
  };
}
