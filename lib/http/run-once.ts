import { createHash } from 'node:crypto';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { conflict, invalidInput } from '#lib/core/errors.ts';
import { answerOnce } from '#lib/idempotency/answer-once.ts';

type Sent = { name: string; onceKey: string; input: unknown };

/**
 * Runs what a form asks for once for its key; a repeat gets what the first one gave. Throws conflict where the form was
 * changed after it was stored, or is still being stored.
 */
export async function runOnce<Data>(ctx: Ctx, { name, onceKey, input }: Sent, run: () => Promise<Data>): Promise<Data> {
  if (!/^[\w-]{16,100}$/.test(onceKey)) throw invalidInput('requests.badIdempotencyKey');
  const requestHash = createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest('base64url');
  const once = { principalId: requireSelf(ctx).userId, key: `form ${onceKey}`, requestHash };
  const outcome = await answerOnce(ctx, once, async () => {
    return { status: 200, headers: {}, body: JSON.stringify(await run()) };
  });
  if (outcome.kind === 'other_request') throw conflict('requests.formStored');
  if (outcome.kind === 'in_flight') throw conflict('requests.formInFlight');
  return JSON.parse(outcome.answer.body);
}
