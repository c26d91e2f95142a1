import { inTransaction } from '#db/client.ts';
import { findChat, listChatMessages, updateChatMessage } from '#db/repositories/assistant.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { isAnswering } from './rules.ts';
import { RetryAnswerInput } from './schema.ts';

/**
 * Opens the last answer anew after it failed or was stopped; the question stays as it was asked. Throws conflict when
 * the last answer is complete or still being written.
 */
export async function retryAnswer(ctx: Ctx, input: RetryAnswerInput): Promise<{ answerId: string }> {
  requirePermission(ctx, 'assistant:use');
  const { chatId } = parseInput(RetryAnswerInput, input);
  const { userId } = requireSelf(ctx);
  return inTransaction(ctx, async (ctx) => {
    if (!(await findChat(ctx, userId, chatId))) throw notFound('chat');
    const last = (await listChatMessages(ctx, chatId)).at(-1);
    if (last?.role !== 'assistant' || last.status === 'complete' || isAnswering(last, ctx.now)) {
      throw conflict('chats.nothingToRetry');
    }
    const moved = await updateChatMessage(ctx, last, {
      parts: [],
      status: 'streaming',
      error: null,
      createdAt: ctx.now,
    });
    if (!moved) throw conflict('chats.answerChanged');
    const before = { status: last.status };
    await recordAudit(ctx, { action: 'chat.retry', entityType: 'chat', entityId: chatId, before });
    return { answerId: last.id };
  });
}
