import type { LimitRule } from '#lib/adapters/limits/port.ts';

/** One limit after a call was counted at it. */
export type TakenLimit = { rule: LimitRule; isExceeded: boolean; remaining: number; resetSeconds: number };

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers: what is allowed (`q` calls in `w` seconds) and what is left (`r`
 * calls for the next `t` seconds), for each limit of a call; beyond one of them also when to come back, in seconds.
 */
export function limitHeaders(taken: readonly TakenLimit[]): Record<string, string> {
  if (taken.length === 0) return {};
  const waits = taken.filter(({ isExceeded }) => isExceeded).map(({ resetSeconds }) => resetSeconds);
  return {
    'ratelimit-policy': taken.map(({ rule }) => `"${rule.name}";q=${rule.points};w=${rule.seconds}`).join(', '),
    ratelimit: taken
      .map(({ rule, remaining, resetSeconds }) => `"${rule.name}";r=${remaining};t=${resetSeconds}`)
      .join(', '),
    ...(waits.length > 0 && { 'retry-after': String(Math.max(...waits)) }),
  };
}
