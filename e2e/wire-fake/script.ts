import type { IncomingHttpHeaders } from 'node:http';

/** What the fake provider does with one call. `delayMs` is the pause between two chunks of a stream. */
export type Step = { delayMs?: number } & (
  | { kind: 'text'; text: string; usage?: Partial<Usage> }
  | { kind: 'tools'; calls: readonly { name: string; args: unknown }[]; text?: string; usage?: Partial<Usage> }
  | { kind: 'error'; status: number; message?: string }
  /** Says `text`, then an error frame instead of the end. */
  | { kind: 'error_frame'; text: string }
  /** Says `text`, then the connection is cut; `clean` closes it politely, without the final event. */
  | { kind: 'cut'; text: string; clean?: boolean }
);

export type Usage = { input: number; cached: number; cacheWrite: number; output: number; reasoning: number };

/** One call as it arrived, with what a script wants to know already read out of either wire format. */
export type Call = {
  provider: 'openai' | 'google';
  path: string;
  model: string;
  stream: boolean;
  headers: IncomingHttpHeaders;
  /** The request as sent. */
  body: Record<string, unknown>;
  instructions: string;
  /** What people said, oldest first, without the context block that closes a message. */
  userTexts: readonly string[];
  lastUser: string;
  /** Tool results that came after the last user message, oldest first. */
  toolResults: readonly { name: string; output: unknown }[];
  tools: readonly { name: string; description: string; schema: Record<string, unknown> }[];
  /** Whether the caller hung up before the answer was finished. */
  aborted: boolean;
  status: number;
};

export type Reply = (call: Call) => Step | Promise<Step>;

/** A stand-in for a tokenizer that always says the same. */
const countTokens = (text: string) => Math.ceil(text.length / 4);

export function usageOf(call: Call, step: Step): Usage {
  const said = step.kind === 'tools' ? JSON.stringify(step.calls) : 'text' in step ? (step.text ?? '') : '';
  const stated = step.kind === 'text' || step.kind === 'tools' ? step.usage : undefined;
  const input = countTokens(JSON.stringify(call.body));
  return { input, cached: 0, cacheWrite: 0, output: countTokens(said), reasoning: 0, ...stated };
}

/** Text as a provider would send it: in small pieces. */
export const pieces = (text: string): string[] => text.match(/[\s\S]{1,12}/g) ?? [];
