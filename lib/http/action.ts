import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { countRefusal } from '#lib/audit/count-refusal.ts';
import { auditedDenials } from '#lib/audit/record-denial.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { currentCaller } from '#lib/auth/identify-caller.ts';
import { type ActionResult, AppError } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { inLanguage } from '#lib/core/language.ts';
import { say } from '#lib/core/say.ts';
import { openCallTally } from './limits/call-tally.ts';
import { browserLanguage } from './preferred-language.ts';
import { describeError } from './problem.ts';
import { runOnce } from './run-once.ts';
import { requireSameOrigin } from './same-origin.ts';

type Action<Input, Data> = (input: Input) => Promise<ActionResult<Data>>;

/** A server action for people who are signed in. Every export of an `actions.ts` is made by this or `publicAction`. */
export function deskAction<Input, Data>(run: (ctx: Ctx, input: Input) => Promise<Data>): Action<Input, Data> {
  return action(async (ctx, input) => {
    if (ctx.actor.kind === 'anonymous') {
      countRefusal(ctx.actor.address, 'unauthenticated');
      throw new AppError('unauthenticated', say('access.sessionEnded'));
    }
    return run(ctx, input);
  });
}

/**
 * A server action of a form that sends a key of its own, one for each time it was opened: sending it again has no second
 * effect and gets the first answer. Without a key it is an action like others.
 */
export function onceAction<Input, Data>(name: string, run: (ctx: Ctx, input: Input) => Promise<Data>) {
  return (input: Input, onceKey?: string): Promise<ActionResult<Data>> => {
    if (onceKey === undefined) return deskAction(run)(input);
    return deskAction((ctx, input: Input) => runOnce(ctx, { name, onceKey, input }, () => run(ctx, input)))(input);
  };
}

/** A server action that anybody may call; the reason shows up in review. */
export function publicAction<Input, Data>(
  _reason: string,
  run: (ctx: Ctx, input: Input) => Promise<Data>,
): Action<Input, Data> {
  return action(run);
}

function action<Input, Data>(run: (ctx: Ctx, input: Input) => Promise<Data>): Action<Input, Data> {
  return async (input) => {
    const sent = await headers();
    return inLanguage(browserLanguage(sent), async () => {
      try {
        requireSameOrigin(sent);
        const ctx = await currentCaller();
        await openCallTally().take({ actor: ctx.actor });
        const door = `POST ${sent.get('x-path')?.split('?')[0] ?? 'action'}`;
        return { ok: true, data: await auditedDenials(ctx, door, () => run(ctx, input)) };
      } catch (error) {
        unstable_rethrow(error);
        return { ok: false, ...describeError(error, sent.get('x-request-id') ?? newId('request')) };
      }
    });
  };
}
