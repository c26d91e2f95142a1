import { RateLimiterMemory } from 'rate-limiter-flexible';
import { onePerRule } from './one-per-rule.ts';
import type { LimitStore } from './port.ts';

/** Counters of this process alone, which is the only one of its SQLite file. */
export function createMemoryLimits(): LimitStore {
  return onePerRule(
    async ({ name, points, seconds }) => new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  );
}
