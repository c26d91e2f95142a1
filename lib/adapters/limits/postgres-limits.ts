import type { DbScope } from '#db/client.ts';
import { createStoredLimiter } from '#db/repositories/rate-limits.ts';
import { onePerRule } from './one-per-rule.ts';
import type { LimitStore } from './port.ts';

/** Counters in the table `rate_limits`, shared by all processes on one Postgres. */
export function createPostgresLimits(scope: DbScope): LimitStore {
  return onePerRule(async (rule) => createStoredLimiter(scope, rule));
}
