import type { DbScope } from '#db/client.ts';
import {
  dropAnswerPlace,
  dropExpiredAnswers,
  findAnswer,
  insertAnswerPlace,
  storeAnswer,
} from '#db/repositories/idempotent-answers.ts';

export type KeptAnswer = { status: number; headers: Record<string, string>; body: string };
type Scope = DbScope & { now: Date };
/** Who calls, the key of theirs, and a hash of what is called with which body. */
type Once = { principalId: string; key: string; requestHash: string };
export type Outcome =
  | { kind: 'first' | 'replayed'; answer: KeptAnswer }
  /** The key was used for something else, or its first call has not answered yet. */
  | { kind: 'other_request' }
  | { kind: 'in_flight' };

const keptMs = 24 * 3_600_000;

/**
 * Runs a call once for each key of a caller: a repeat gets the first answer for 24 hours. An answer of 500 and above, and
 * whatever is thrown, is not kept, so that the call may be tried again. A call that was cut off in the middle stays in
 * flight: nobody knows whether it had its effect.
 */
export async function answerOnce(scope: Scope, once: Once, run: () => Promise<KeptAnswer>): Promise<Outcome> {
  const { now } = scope;
  const kept = await findAnswer(scope, once);
  if (kept && kept.expiresAt <= now) await dropExpiredAnswers(scope, now);
  const place = { ...once, startedAt: now, expiresAt: new Date(now.getTime() + keptMs) };
  const isFirst = await insertAnswerPlace(scope, place);
  if (!isFirst) return repeat(scope, once);
  try {
    const answer = await run();
    if (answer.status >= 500) await dropAnswerPlace(scope, once);
    else await storeAnswer(scope, once, answer);
    return { kind: 'first', answer };
  } catch (error) {
    await dropAnswerPlace(scope, once);
    throw error;
  }
}

async function repeat(scope: Scope, once: Once): Promise<Outcome> {
  const kept = await findAnswer(scope, once);
  if (kept && kept.requestHash !== once.requestHash) return { kind: 'other_request' };
  if (!kept || kept.status === null) return { kind: 'in_flight' };
  return { kind: 'replayed', answer: { status: kept.status, headers: kept.headers ?? {}, body: kept.body ?? '' } };
}
