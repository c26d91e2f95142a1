import { z } from 'zod';
import { ChatSummary, StoredMessage } from '../schema.ts';

/** A message in plain text, with the names of the tools that the assistant used for it. */
export const PlainMessage = StoredMessage.omit({ parts: true }).extend({
  text: z.string(),
  tools: z.array(z.string()),
});
export type PlainMessage = z.infer<typeof PlainMessage>;

/** A chat for programs: what was said, without how a page shows it. */
export const PlainChat = ChatSummary.extend({ messages: z.array(PlainMessage) });
export type PlainChat = z.infer<typeof PlainChat>;
