import { RateLimiterRes } from 'rate-limiter-flexible';
import { openLimits } from '#lib/adapters/limits/open-limits.ts';
import type { LimitRule, LimitStore } from '#lib/adapters/limits/port.ts';
import { countRefusal } from '#lib/audit/count-refusal.ts';
import type { Actor } from '#lib/auth/context.ts';
import { AppError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { env } from '#lib/env.ts';
import { addressGroup } from './address-group.ts';
import { limitHeaders, type TakenLimit } from './limit-headers.ts';
import { callLimits, kindLimits, type LimitKind } from './policy.ts';

type Caller = { actor: Actor; kind?: LimitKind | undefined; callsPerMinute?: number | undefined };

export type CallTally = {
  /** Counts this call for its caller. Throws limit_exceeded beyond one of the limits. */
  take(caller: Caller): Promise<void>;
  /** What the answer says about the limits that were asked so far. */
  headers(): Record<string, string>;
};

/** Counts one call and keeps what its answer says about limits; a wrapper opens one for each call. */
export function openCallTally(
  open: () => Promise<LimitStore> = openLimits,
  isOn = env.RATE_LIMITS === 'on',
): CallTally {
  const taken: TakenLimit[] = [];
  return {
    async take(caller) {
      if (!isOn) return;
      const store = await open();
      taken.push(...(await Promise.all(limitsOf(caller).map(([rule, key]) => takeOne(store, rule, key)))));
      const exceeded = taken.filter(({ isExceeded }) => isExceeded);
      if (exceeded.length === 0) return;
      countRefusal(caller.actor.kind === 'job' ? '' : caller.actor.address, 'limit');
      const seconds = Math.max(...exceeded.map(({ resetSeconds }) => resetSeconds));
      throw new AppError('limit_exceeded', say('requests.tooMany', { seconds }));
    },
    headers: () => limitHeaders(taken),
  };
}

function limitsOf({ actor, kind, callsPerMinute }: Caller): [rule: LimitRule, key: string][] {
  if (actor.kind === 'anonymous') return [[callLimits.anonymous, addressGroup(actor.address)]];
  if (actor.kind === 'job') return [];
  const own: [LimitRule, string][] = kind ? [[kindLimits[kind], actor.person.userId]] : [];
  if (actor.kind === 'session') return [[callLimits.session, actor.sessionId], ...own];
  if (actor.kind !== 'key') return own;
  return [[{ ...callLimits.key, points: callsPerMinute ?? callLimits.key.points }, actor.keyId], ...own];
}

async function takeOne(store: LimitStore, rule: LimitRule, key: string): Promise<TakenLimit> {
  const limiter = await store.limiter(rule);
  const { answer, isExceeded } = await limiter.consume(key).then(
    (answer) => ({ answer, isExceeded: false }),
    (reason: unknown) => {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return { answer: reason, isExceeded: true };
    },
  );
  const resetSeconds = Math.max(1, Math.ceil(answer.msBeforeNext / 1_000));
  return { rule, isExceeded, remaining: answer.remainingPoints, resetSeconds };
}
