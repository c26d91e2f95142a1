import { divideHalfUp, multiplyScaled, toExactNumber } from '#lib/core/money.ts';
import type { RateCardEntry } from '#lib/inventory/schema.ts';

/** The listed prices in force on a date, the shortest length first: of two for one length the later one counts. */
export function pricesInForce(entries: readonly RateCardEntry[], onDate: string): RateCardEntry[] {
  const inForce = new Map<number, RateCardEntry>();
  for (const entry of entries) {
    if (entry.effectiveOn > onDate) continue;
    const known = inForce.get(entry.weeks);
    if (!known || known.effectiveOn < entry.effectiveOn) inForce.set(entry.weeks, entry);
  }
  return [...inForce.values()].sort((a, b) => a.weeks - b.weeks);
}

const filsPerDirham = 100n;

/** What the card asks: the net in fils, and the listed length that it comes from, which a pro rata one is longer than. */
export type CardPrice = { netMinor: number; listedWeeks: number; isProRata: boolean };

/**
 * The card's net in fils for a length, all spots together: the listed price in force on `onDate`, else the longest
 * listed shorter one pro rata, half up to the whole dirham per spot. Undefined when nothing that short is listed
 * (business rule: Inventory, rate card).
 */
export function priceFromRateCard(
  entries: readonly RateCardEntry[],
  onDate: string,
  weeks: number,
  spots: number,
): CardPrice | undefined {
  const listed = pricesInForce(entries, onDate).findLast((entry) => entry.weeks <= weeks);
  if (!listed) return undefined;
  if (listed.weeks === weeks) return { netMinor: listed.netMinor * spots, listedWeeks: weeks, isProRata: false };
  const dirhams = divideHalfUp(BigInt(listed.netMinor) * BigInt(weeks), BigInt(listed.weeks) * filsPerDirham);
  const netMinor = toExactNumber(dirhams * filsPerDirham * BigInt(spots));
  return { netMinor, listedWeeks: listed.weeks, isProRata: true };
}

/** (card - net) / card in tenths of a percent, half up; negative when the net is above the card. */
export function discountPermille(cardMinor: number, netMinor: number): number {
  return multiplyScaled(cardMinor - netMinor, 1000, cardMinor);
}
