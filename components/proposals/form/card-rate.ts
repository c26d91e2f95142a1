import { plainDigits } from '#lib/core/format.ts';
import { baseCurrency, formatMoney } from '#lib/core/money.ts';
import { priceFromRateCard } from '#lib/inventory/rules/card-price.ts';
import { maxSpots } from '#lib/inventory/rules/describe-location.ts';
import type { LocationDto } from '#lib/inventory/schema.ts';
import type { NetValue } from './form-values.ts';

/** The card's net with its text; `listedWeeks` is the length whose price it comes from. */
export type CardRate = { netMinor: number; listedWeeks: number; text: string };

/** A count typed into a field; undefined for anything but a whole number from 1 to 999. */
export function readCount(text: string): number | undefined {
  const plain = plainDigits(text).trim();
  const count = /^\d{1,3}$/.test(plain) ? Number(plain) : 0;
  return count > 0 ? count : undefined;
}

/** What the rate card asks for so many weeks and spots, as it is prefilled: "480,000". */
export function cardRateOf(
  location: LocationDto,
  site: { weeks: string; spots: string },
  today: string,
): CardRate | undefined {
  const weeks = readCount(site.weeks);
  const spots = maxSpots(location) ? (readCount(site.spots) ?? 1) : 1;
  const rate = weeks && priceFromRateCard(location.rateCard, today, weeks, spots);
  if (!rate) return undefined;
  const { netMinor, listedWeeks } = rate;
  return { netMinor, listedWeeks, text: formatMoney(netMinor, baseCurrency).slice(baseCurrency.length + 1) };
}

/**
 * What stands in a rate's field: the card's rate until something is typed. A typed rate belongs to the length it was
 * typed for: another length asks anew, the same one brings it back.
 */
export function netTextOf(net: NetValue | undefined, weeks: string, card: CardRate | undefined): string {
  if (!net || net.from === 'card') return card?.text ?? '';
  return net.weeks === weeks.trim() ? net.text : '';
}
