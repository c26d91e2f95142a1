import { inTransaction } from '#db/client.ts';
import { findChat, listChatMessages, updateChatMessage } from '#db/repositories/assistant.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { FinishAnswerInput } from './schema.ts';

/** Keeps an answer as it was shown, complete or not. Throws conflict when it was closed already. */
export async function finishAnswer(ctx: Ctx, input: FinishAnswerInput): Promise<void> {
  requirePermission(ctx, 'assistant:use');
  const { chatId, messageId, status, parts, error } = parseInput(FinishAnswerInput, input);
  const { userId } = requireSelf(ctx);
  await inTransaction(ctx, async (ctx) => {
    if (!(await findChat(ctx, userId, chatId))) throw notFound('chat');
    const answer = (await listChatMessages(ctx, chatId)).find((message) => message.id === messageId);
    if (!answer) throw notFound('answer');
    const closed = () => conflict('chats.answerClosed');
    if (answer.status !== 'streaming') throw closed();
    if (!(await updateChatMessage(ctx, answer, { parts, status, error }))) throw closed();
    const after = { answer: messageId, status, parts: parts.length };
    await recordAudit(ctx, { action: 'chat.answer', entityType: 'chat', entityId: chatId, after });
  });
}
