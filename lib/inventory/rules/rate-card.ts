import { pricesInForce } from '#lib/inventory/rules.ts';
import type { RateCardHistory } from '#lib/inventory/schema/details.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';

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
