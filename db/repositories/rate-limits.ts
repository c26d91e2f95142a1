import { RateLimiterDrizzle } from 'rate-limiter-flexible';
import type { DbScope } from '#db/client.ts';
import { rateLimits } from '#db/schema/index.ts';

type StoredRule = { name: string; points: number; seconds: number };

/** A limiter that counts in `rate_limits`; each call is one upsert. */
export function createStoredLimiter({ db }: DbScope, { name, points, seconds }: StoredRule): RateLimiterDrizzle {
  return new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}
