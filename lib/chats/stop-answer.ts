import { inTransaction } from '#db/client.ts';
import { findChat, listChatMessages, updateChatMessage } from '#db/repositories/assistant.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { abortAnswer } from './running-answers.ts';
import { GetChatInput } from './schema.ts';

/**
 * Stops the answer that is being written in one of the caller's own chats; what was shown of it is kept. An answer that
 * nobody writes any more, because its process has ended, is closed so that it can be tried again.
 */
export async function stopAnswer(ctx: Ctx, input: GetChatInput): Promise<{ stopped: boolean }> {
  requirePermission(ctx, 'assistant:use');
  const { chatId } = parseInput(GetChatInput, input);
  const { userId } = requireSelf(ctx);
  return inTransaction(ctx, async (ctx) => {
    if (!(await findChat(ctx, userId, chatId))) throw notFound('chat');
    const last = (await listChatMessages(ctx, chatId)).at(-1);
    if (last?.status !== 'streaming') return { stopped: false };
    const isWritten = abortAnswer(chatId);
    if (!isWritten) await updateChatMessage(ctx, last, { status: 'stopped' });
    const after = { answer: last.id, wasLost: !isWritten };
    await recordAudit(ctx, { action: 'chat.stop', entityType: 'chat', entityId: chatId, after });
    return { stopped: true };
  });
}
