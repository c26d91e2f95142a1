import type { FieldError } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import type { RateCardHistory } from '#lib/inventory/schema/details.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';
import { pricesInForce } from './card-price.ts';

/** Every listed price by when it counts on a day: in force, still to come (the next first), over (the latest first). */
export function sortRateCard(entries: readonly RateCardEntry[], onDate: string): RateCardHistory {
  const inForce = pricesInForce(entries, onDate);
  const upcoming = entries.filter((entry) => entry.effectiveOn > onDate);
  const past = entries.filter((entry) => entry.effectiveOn <= onDate && !inForce.includes(entry));
  const later = (a: RateCardEntry, b: RateCardEntry) => (a.effectiveOn < b.effectiveOn ? -1 : 1);
  const byWeeks = (a: RateCardEntry, b: RateCardEntry) => a.weeks - b.weeks;
  const isSameDay = (a: RateCardEntry, b: RateCardEntry) => a.effectiveOn === b.effectiveOn;
  return {
    inForce,
    upcoming: upcoming.sort((a, b) => (isSameDay(a, b) ? byWeeks(a, b) : later(a, b))),
    past: past.sort((a, b) => (isSameDay(a, b) ? byWeeks(a, b) : later(b, a))),
  };
}

/**
 * What keeps prices from being listed from a day on. The past stays as it was: whoever looks at an older proposal finds
 * the card that it was priced by.
 */
export function checkRateCard(
  { effectiveOn, prices }: { effectiveOn: string; prices: readonly { weeks: number }[] },
  today: string,
): FieldError[] {
  const problems: FieldError[] = [];
  if (effectiveOn < today) {
    const message = say('locationFields.past', { day: { day: today } });
    problems.push({ path: 'effectiveOn', kind: 'invalid', message });
  }
  const weeks = prices.map((price) => price.weeks);
  for (const [index, length] of weeks.entries()) {
    if (weeks.indexOf(length) === index) continue;
    problems.push({ path: `prices.${index}.weeks`, kind: 'invalid', message: say('locationFields.listedTwice') });
  }
  return problems;
}
