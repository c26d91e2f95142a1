import { inTransaction } from '#db/client.ts';
import { findChat, insertChat, insertChatMessage, listChatMessages, updateChat } from '#db/repositories/assistant.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { parseInput } from '#lib/core/parse.ts';
import { isAnswering, titleFrom } from './rules.ts';
import { AskAssistantInput } from './schema.ts';

/**
 * Stores a question and the place for its answer; the chat starts with its first question. Gives the id of the answer
 * to come. Throws conflict while an answer is still being written, not_found for the chat of somebody else.
 */
export async function askAssistant(ctx: Ctx, input: AskAssistantInput): Promise<{ answerId: string }> {
  requirePermission(ctx, 'assistant:use');
  const { chatId, text } = parseInput(AskAssistantInput, input);
  const { userId } = requireSelf(ctx);
  return inTransaction(ctx, async (ctx) => {
    const times = { createdAt: ctx.now, updatedAt: ctx.now };
    const isNew = await insertChat(ctx, { id: chatId, ownerId: userId, title: titleFrom(text), ...times });
    if (!isNew && !(await findChat(ctx, userId, chatId))) throw notFound('chat');
    // Also keeps a second question that comes at once waiting, until it can see this one.
    await updateChat(ctx, chatId, { updatedAt: ctx.now });
    const last = (await listChatMessages(ctx, chatId)).at(-1);
    if (last && isAnswering(last, ctx.now)) throw conflict('chats.answering');
    const parts = [{ type: 'text', text }];
    const question = { id: newId('message'), chatId, role: 'user', status: 'complete', parts } as const;
    await insertChatMessage(ctx, { ...question, createdAt: ctx.now });
    const answer = { id: newId('message'), chatId, role: 'assistant', status: 'streaming' } as const;
    await insertChatMessage(ctx, { ...answer, parts: [], createdAt: ctx.now });
    const after = { question: question.id, characters: text.length };
    await recordAudit(ctx, { action: 'chat.ask', entityType: 'chat', entityId: chatId, after });
    return { answerId: answer.id };
  });
}
