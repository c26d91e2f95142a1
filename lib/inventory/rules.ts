import { formatCount, formatScaled } from '#lib/core/format.ts';
import { divideHalfUp, multiplyScaled, toExactNumber } from '#lib/core/money.ts';
import type { LocationDto, RateCardEntry } from './schema.ts';

/** Share of voice as printed, "16.67 %": rounded half up to 2 decimals, trailing zeros go (business rule: Inventory). */
export function shareOfVoice(spots: number, spotSeconds: number, loopSeconds: number): string {
  return `${formatScaled(multiplyScaled(spots * spotSeconds, 10_000, loopSeconds), 2)} %`;
}

/** How many spots fit the loop of a digital location; undefined where it has no loop. */
export function maxSpots({ loopSeconds, spotSeconds }: Pick<LocationDto, 'loopSeconds' | 'spotSeconds'>) {
  return loopSeconds && spotSeconds ? Math.floor(loopSeconds / spotSeconds) : undefined;
}

type Described = Pick<
  LocationDto,
  'series' | 'nameEn' | 'kind' | 'widthCm' | 'heightCm' | 'faces' | 'loopSeconds' | 'spotSeconds'
>;

/**
 * The description line of the documents: "Skyline Digital: Marina Gateway - Size (14 m x 7 m) - 2 faces - 2 spots -
 * 32 seconds - 33.33 % - 96 seconds loop"; a static location ends after its faces (business rule: Inventory).
 */
export function describeLocation(location: Described, spots: number): string {
  const { series, nameEn, kind, widthCm, heightCm, faces, loopSeconds, spotSeconds } = location;
  const size =
    widthCm && heightCm ? `${formatScaled(widthCm, 2)} m x ${formatScaled(heightCm, 2)} m` : 'multiple sizes';
  const parts = [series ? `${series}: ${nameEn}` : nameEn, `Size (${size})`, formatCount(faces, 'face')];
  if (kind === 'digital' && loopSeconds && spotSeconds) {
    const share = shareOfVoice(spots, spotSeconds, loopSeconds);
    parts.push(formatCount(spots, 'spot'), `${spots * spotSeconds} seconds`, share, `${loopSeconds} seconds loop`);
  }
  return parts.join(' - ');
}

/** What a location is called in a language: its Arabic name where it has one. */
export function locationName(
  { nameEn, nameAr }: Pick<LocationDto, 'nameEn' | 'nameAr'>,
  language: 'en' | 'ar',
): string {
  return language === 'ar' && nameAr ? nameAr : nameEn;
}

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
