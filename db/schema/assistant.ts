import { sql } from 'drizzle-orm';
import { kit } from '#db/dialects/index.ts';
import { aiCallStatuses, aiProviders } from '#lib/ai/schema.ts';
import { messageRoles, messageStatuses } from '#lib/chats/schema.ts';
import { users } from './people.ts';

export const chats = kit.table(
  'chats',
  {
    id: kit.text().primaryKey(),
    ownerId: kit
      .text()
      .notNull()
      .references(() => users.id),
    title: kit.text().notNull(),
    createdAt: kit.instant().notNull(),
    updatedAt: kit.instant().notNull(),
  },
  (t) => [kit.index('chats_owner').on(t.ownerId, t.updatedAt)],
);
export type ChatRow = typeof chats.$inferSelect;

export const chatMessages = kit.table(
  'chat_messages',
  {
    id: kit.text().primaryKey(),
    chatId: kit
      .text()
      .notNull()
      .references(() => chats.id, { onDelete: 'cascade' }),
    position: kit.integer().notNull(),
    role: kit.choice(messageRoles).notNull(),
    status: kit.choice(messageStatuses).notNull(),
    /** The parts of the AI SDK's UI message. */
    parts: kit.json<unknown[]>().notNull(),
    error: kit.text(),
    createdAt: kit.instant().notNull(),
  },
  (t) => [kit.uniqueIndex('chat_messages_position').on(t.chatId, t.position)],
);
export type ChatMessageRow = typeof chatMessages.$inferSelect;

export const aiCalls = kit.table(
  'ai_calls',
  {
    id: kit.text().primaryKey(),
    feature: kit.text().notNull(),
    userId: kit.text().references(() => users.id),
    chatId: kit.text(),
    proposalId: kit.text(),
    /** Ties the steps of one answer together. */
    operationId: kit.text().notNull(),
    provider: kit.choice(aiProviders).notNull(),
    modelAsked: kit.text().notNull(),
    modelServed: kit.text(),
    status: kit.choice(aiCallStatuses).notNull(),
    inputTokens: kit.integer(),
    cachedInputTokens: kit.integer(),
    cacheWriteTokens: kit.integer(),
    outputTokens: kit.integer(),
    reasoningTokens: kit.integer(),
    error: kit.text(),
    startedAt: kit.instant().notNull(),
    endedAt: kit.instant(),
  },
  (t) => [
    kit.index('ai_calls_chat').on(t.chatId),
    kit.index('ai_calls_started').on(t.startedAt),
    kit.check(
      'ai_calls_status_known',
      sql`${t.status} in ('started', 'ok', 'error', 'aborted', 'interrupted', 'cache_hit', 'orphaned')`,
    ),
  ],
);
export type AiCallRow = typeof aiCalls.$inferSelect;
