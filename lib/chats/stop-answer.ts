import { findChat } from '#db/repositories/assistant.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { abortAnswer } from './running-answers.ts';
import { GetChatInput } from './schema.ts';

/** Stops the answer that is being written in one of the caller's own chats; what was shown of it is kept. */
export async function stopAnswer(ctx: Ctx, input: GetChatInput): Promise<{ stopped: boolean }> {
  requirePermission(ctx, 'assistant:use');
  const { chatId } = parseInput(GetChatInput, input);
  const chat = await findChat(ctx, requireSelf(ctx).userId, chatId);
  if (!chat) throw notFound('Chat');
  return { stopped: abortAnswer(chatId) };
}
