import type { MessageStatus } from './schema.ts';

const titleLength = 60;
/** Longer than the longest answer may take: after this a `streaming` answer was lost with its process. */
const answerTimeoutMs = 5 * 60_000;

/** A chat's title: the start of its first question, cut at a word. */
export function titleFrom(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= titleLength) return line;
  return `${line.slice(0, titleLength).replace(/\s+\S*$/, '')}…`;
}

/** Whether an answer is being written right now. */
export function isAnswering(message: { status: MessageStatus; createdAt: Date }, now: Date): boolean {
  return message.status === 'streaming' && now.getTime() - message.createdAt.getTime() < answerTimeoutMs;
}

/** Said of an answer that was lost with its process. */
const lostAnswer = 'This answer was lost before it was complete. Try again.';

/** How an answer stands for its reader: one that nobody can be writing any more has failed. */
export function shownState(
  { status, error, createdAt }: { status: MessageStatus; error: string | null; createdAt: Date },
  now: Date,
): { status: MessageStatus; error: string | null } {
  const isLost = status === 'streaming' && !isAnswering({ status, createdAt }, now);
  return isLost ? { status: 'failed', error: lostAnswer } : { status, error };
}
