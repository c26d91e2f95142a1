import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** How often something may be done: `points` times within `seconds` of the first time. */
export type LimitRule = {
  /** Lower case with underscores, unique: it separates the counters of one rule from those of another. */
  name: string;
  points: number;
  seconds: number;
};

/** Counts by key, exactly also under parallel calls; `consume` rejects with a RateLimiterRes beyond the limit. */
export type Limiter = Pick<RateLimiterAbstract, 'consume' | 'penalty' | 'reward' | 'block' | 'get' | 'set' | 'delete'>;

/** Where counters are kept. The same rule gives the same limiter. */
export type LimitStore = { limiter(rule: LimitRule): Promise<Limiter> };
