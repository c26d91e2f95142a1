import { z } from 'zod';
import { orSay } from '#lib/core/say.ts';

export const messageRoles = ['user', 'assistant'] as const;
export const messageStatuses = ['streaming', 'complete', 'stopped', 'failed'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

export const ChatSummary = z.object({ id: z.string(), title: z.string(), updatedAt: z.date() });
export type ChatSummary = z.infer<typeof ChatSummary>;

/** A stored message; `parts` are those of the AI SDK's UI message. */
export const StoredMessage = z.object({
  id: z.string(),
  role: z.enum(messageRoles),
  status: z.enum(messageStatuses),
  parts: z.array(z.unknown()),
  error: z.string().nullable(),
  createdAt: z.date(),
});
export type StoredMessage = z.infer<typeof StoredMessage>;

export const ChatDto = ChatSummary.extend({ messages: z.array(StoredMessage) });
export type ChatDto = z.infer<typeof ChatDto>;

const chatId = z.string().regex(/^cht_[0-9a-f]{32}$/, orSay('chats.notAChat'));

/** Only the new message travels; everything earlier is read from the database. */
export const AskAssistantInput = z.strictObject({
  chatId,
  text: z.string().trim().min(1, orSay('chats.empty')).max(8_000, orSay('chats.tooLong')),
});
export type AskAssistantInput = z.input<typeof AskAssistantInput>;

export const RetryAnswerInput = z.strictObject({ chatId, again: z.literal(true) });
export type RetryAnswerInput = z.input<typeof RetryAnswerInput>;

export const GetChatInput = z.strictObject({ chatId });
export type GetChatInput = z.input<typeof GetChatInput>;

export const FinishAnswerInput = z.strictObject({
  chatId,
  messageId: z.string(),
  status: z.enum(['complete', 'stopped', 'failed']),
  parts: z.array(z.unknown()),
  error: z.string().max(500).nullable(),
});
export type FinishAnswerInput = z.input<typeof FinishAnswerInput>;

/** A message that an empty chat offers; `text` is sent as it stands. */
export type SuggestedMessage = { kind: 'proposal' | 'package' | 'price' | 'locations'; text: string };
