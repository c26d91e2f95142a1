import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { DbScope } from '#db/client.ts';
import { type AiCallRow, aiCalls, type ChatMessageRow, type ChatRow, chatMessages, chats } from '#db/schema/index.ts';

/** Starts a chat; undefined means that there is one of this id. */
export async function insertChat({ db }: DbScope, values: typeof chats.$inferInsert): Promise<ChatRow | undefined> {
  const [row] = await db.insert(chats).values(values).onConflictDoNothing().returning();
  return row;
}

/** A chat of this owner; chats are private to whoever started them. */
export async function findChat({ db }: DbScope, ownerId: string, id: string): Promise<ChatRow | undefined> {
  const [row] = await db
    .select()
    .from(chats)
    .where(and(eq(chats.id, id), eq(chats.ownerId, ownerId)));
  return row;
}

/** Chats of one owner, most recently used first. */
export function listChatRows({ db }: DbScope, ownerId: string, limit: number): Promise<ChatRow[]> {
  return db
    .select()
    .from(chats)
    .where(eq(chats.ownerId, ownerId))
    .orderBy(desc(chats.updatedAt), desc(chats.id))
    .limit(limit);
}

export async function updateChat({ db }: DbScope, id: string, change: Partial<Pick<ChatRow, 'title' | 'updatedAt'>>) {
  await db.update(chats).set(change).where(eq(chats.id, id));
}

/** All messages of a chat in order. */
export function listChatMessages({ db }: DbScope, chatId: string): Promise<ChatMessageRow[]> {
  return db.select().from(chatMessages).where(eq(chatMessages.chatId, chatId)).orderBy(asc(chatMessages.position));
}

/** Appends a message after the last one. */
export async function insertChatMessage(
  { db }: DbScope,
  values: Omit<typeof chatMessages.$inferInsert, 'position'>,
): Promise<ChatMessageRow> {
  const next = sql<number>`(select coalesce(max(m.position), 0) + 1 from chat_messages m where m.chat_id = ${values.chatId})`;
  const [row] = await db
    .insert(chatMessages)
    .values({ ...values, position: next })
    .returning();
  if (!row) throw new Error('The message was not stored.');
  return row;
}

/** Changes a message while it still has this status; undefined means somebody was faster. */
export async function updateChatMessage(
  { db }: DbScope,
  from: Pick<ChatMessageRow, 'id' | 'status'>,
  change: Partial<Pick<ChatMessageRow, 'parts' | 'status' | 'error' | 'createdAt'>>,
): Promise<ChatMessageRow | undefined> {
  const [row] = await db
    .update(chatMessages)
    .set(change)
    .where(and(eq(chatMessages.id, from.id), eq(chatMessages.status, from.status)))
    .returning();
  return row;
}

export async function insertAiCall({ db }: DbScope, values: typeof aiCalls.$inferInsert): Promise<void> {
  await db.insert(aiCalls).values(values);
}

/** Closes a call once; a call that is closed already stays as it is. */
export async function endAiCall({ db }: DbScope, id: string, change: Partial<AiCallRow>): Promise<void> {
  await db
    .update(aiCalls)
    .set(change)
    .where(and(eq(aiCalls.id, id), eq(aiCalls.status, 'started')));
}

/** The calls of one chat, oldest first. */
export function listAiCalls({ db }: DbScope, chatId: string): Promise<AiCallRow[]> {
  return db.select().from(aiCalls).where(eq(aiCalls.chatId, chatId)).orderBy(asc(aiCalls.startedAt), asc(aiCalls.id));
}
