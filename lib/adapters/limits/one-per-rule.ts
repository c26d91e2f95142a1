import type { Limiter, LimitRule, LimitStore } from './port.ts';

/** A store that makes the limiter of a rule once; a limiter in memory is its counters. */
export function onePerRule(create: (rule: LimitRule) => Promise<Limiter>): LimitStore {
  const limiters = new Map<string, Promise<Limiter>>();
  return {
    limiter(rule) {
      const id = `${rule.name} ${rule.points} ${rule.seconds}`;
      const made = limiters.get(id) ?? create(rule);
      limiters.set(id, made);
      return made;
    },
  };
}
