import { RateLimiterRes } from 'rate-limiter-flexible';
import { hasSessionFrom } from '#db/repositories/sign-in.ts';
import type { UserRow } from '#db/schema/index.ts';
import { openLimits } from '#lib/adapters/limits/open-limits.ts';
import type { Limiter } from '#lib/adapters/limits/port.ts';
import { AppError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import type { Ctx } from './context.ts';
import { plainHash } from './seal.ts';
import { waitSeconds } from './session-rules.ts';

const countedFor = { points: 1_000_000, seconds: 3_600 };
/** Failures that need no waiting; behind one address there are many people. */
const free = { person: 10, address: 30 };
const knownForMs = 90 * 86_400_000;

type Claim = { email: string; user: UserRow | undefined; cookieUserId?: string | undefined };
type Counter = { of: 'known' | 'account' | 'address'; key: string; free: number };

/** One attempt that was let through: it counts as failed until one of these says otherwise. */
export type Attempt = {
  /** The right person: what failed before is forgotten. */
  succeed(): Promise<void>;
  /** It was neither right nor wrong. */
  undo(): Promise<void>;
};

/**
 * Lets an attempt to sign in through, or throws limit_exceeded with the seconds to wait. An attempt counts before its
 * password is looked at, so that parallel ones cannot slip by. After 10 failures for an account, or 30 from an address,
 * within an hour each further attempt waits for 1, 2, 4 ... 60 seconds; refused ones do not prolong that.
 *
 * Whoever comes from an address at which the person signed in during the last 90 days, or with a browser that shows the
 * person's signed cookie, is counted apart from strangers. So nobody locks a person out from elsewhere: strangers make
 * only strangers wait, and a person on a new device gets in by a reset link. Without its counters nobody gets in.
 */
export async function admitAttempt(ctx: Ctx, claim: Claim): Promise<Attempt> {
  const counters = await countersOf(ctx, claim);
  const store = await openLimits();
  const gate = await store.limiter({ name: 'sign_in_wait', points: 1, seconds: 60 });
  const opened = await Promise.all(
    counters.map(async (counter) => ({
      ...counter,
      limiter: await store.limiter({ name: `sign_in_${counter.of}`, ...countedFor }),
    })),
  );
  for (const counter of opened) await count(counter, gate);
  return {
    async succeed() {
      for (const { of, key, limiter } of opened) {
        if (of === 'address') await limiter.reward(key, 1);
        else await limiter.delete(key);
        await gate.delete(key);
      }
    },
    async undo() {
      for (const { key, limiter } of opened) await limiter.reward(key, 1);
    },
  };
}

async function countersOf(ctx: Ctx, { email, user, cookieUserId }: Claim): Promise<Counter[]> {
  const address = ctx.actor.kind === 'job' ? '' : ctx.actor.address;
  const since = new Date(ctx.now.getTime() - knownForMs);
  // Asked for unknown accounts too, which must take as long.
  const isKnownAddress = await hasSessionFrom(ctx, { userId: user?.id ?? '', address, since });
  const isKnownBrowser = user !== undefined && cookieUserId === user.id;
  const account = plainHash(email);
  if (isKnownBrowser || isKnownAddress) {
    return [{ of: 'known', key: `${account} ${isKnownBrowser ? 'browser' : address}`, free: free.person }];
  }
  return [
    { of: 'account', key: account, free: free.person },
    { of: 'address', key: address, free: free.address },
  ];
}

async function count(counter: Counter & { limiter: Limiter }, gate: Limiter): Promise<void> {
  const { key, limiter } = counter;
  const { consumedPoints } = await limiter.penalty(key, 1);
  const customDuration = waitSeconds(consumedPoints - counter.free);
  if (customDuration === 0) return;
  try {
    await gate.consume(key, 1, { customDuration });
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    await limiter.reward(key, 1);
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw new AppError('limit_exceeded', say('access.tooManyAttempts', { seconds }));
  }
}
