import { listChatRows } from '#db/repositories/assistant.ts';
import { type Ctx, requirePermission, requireSelf } from '#lib/auth/context.ts';
import type { ChatSummary } from './schema.ts';

const shown = 100;

/** The caller's own chats, most recently used first, at most 100. */
export async function listChats(ctx: Ctx): Promise<{ items: ChatSummary[] }> {
  requirePermission(ctx, 'assistant:use');
  const rows = await listChatRows(ctx, requireSelf(ctx).userId, shown);
  return { items: rows.map(({ id, title, updatedAt }) => ({ id, title, updatedAt })) };
}
