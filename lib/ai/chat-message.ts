import type { UIMessage } from 'ai';
import type { ToolInputs, ToolName, ToolOutput } from './tools/schema.ts';

/** `sentAt` is an ISO instant: the day that "today" means in this message. */
export type ChatMetadata = { sentAt?: string };

/** A message of the chat, as stored and as shown; tool parts are typed by tool. */
export type ChatMessage = UIMessage<
  ChatMetadata,
  Record<string, never>,
  { [Name in ToolName]: { input: ToolInputs[Name]; output: ToolOutput<Name> } }
>;
