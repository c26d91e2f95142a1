import { parseDuration } from '#lib/core/parse-date.ts';
import type { SiteContent } from '#lib/proposals/schema/content.ts';

type Option = SiteContent['options'][number];

/**
 * The columns of a location after a change. Rates alone go to the lengths in their order, and a length without one is
 * asked for; new rates of known lengths change only those; anything else replaces the list. A length that stays keeps
 * its rate, a new one has none until it is given (business rule: Proposals).
 */
export function changeOptions(old: readonly Option[], changes: readonly Option[]): Option[] {
  const isRatesOnly = changes.every(({ duration }) => !duration);
  if (isRatesOnly) {
    const columns = Math.max(old.length, changes.length);
    return Array.from({ length: columns }, (_, index) => {
      const { duration } = old[index] ?? {};
      return { ...(duration ? { duration } : {}), ...changes[index] };
    });
  }
  const known = (change: Option) => old.find((option) => isSameLength(option, change));
  const isPart = changes.length <= old.length && changes.every(known);
  if (isPart && changes.some(({ net }) => net)) {
    return old.map((option) => withOwn(option, changes.find((change) => isSameLength(option, change)) ?? {}));
  }
  return changes.map((change) => withOwn(known(change), change));
}

function withOwn(old: Option | undefined, change: Option): Option {
  const duration = change.duration || old?.duration;
  const net = change.net || old?.net;
  return { ...(duration ? { duration } : {}), ...(net ? { net } : {}) };
}

function isSameLength(one: Option, other: Option): boolean {
  const [a, b] = [one, other].map(({ duration }) => parseDuration(duration ?? ''));
  return !!a?.ok && !!b?.ok && 'weeks' in a && 'weeks' in b && a.weeks === b.weeks;
}
