import { joinWords } from '#lib/core/format.ts';
import { amountWriter } from '#lib/core/money.ts';
import type { PriceRows, ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { type Palette, paletteOf } from './deck-style.ts';
import type { DeckImage } from './prepare-images.ts';

/** What every slide of one proposal draws from. */
export type DeckContext = {
  snapshot: ProposalSnapshot;
  palette: Palette;
  logo: DeckImage | undefined;
  photoOf: (site: SnapshotSite) => DeckImage | undefined;
  /** An amount in the client's currency; all amounts of a deck are written alike. */
  money: (amountMinor: number) => string;
};

/** Gathers what the pages share from a snapshot and its images, by file id. */
export function deckContext(snapshot: ProposalSnapshot, images: ReadonlyMap<string, DeckImage>): DeckContext {
  const imageOf = (fileId: string | null) => (fileId === null ? undefined : images.get(fileId));
  return {
    snapshot,
    palette: paletteOf(snapshot.brand),
    logo: imageOf(snapshot.brand.logoFileId),
    photoOf: (site) => imageOf(site.photoFileId),
    money: amountWriter(shownAmounts(snapshot), snapshot.currency),
  };
}

function shownAmounts({ sites, packagePrice, grandTotal }: ProposalSnapshot): number[] {
  const prices = [packagePrice, ...sites.flatMap(({ options }) => options.map(({ price }) => price))];
  const rows: (PriceRows | null | undefined)[] = [grandTotal, ...prices.map((price) => price?.shown)];
  const fees = sites.map(({ feeShownMinor }) => feeShownMinor);
  return [...rows.flatMap((row) => (row ? Object.values(row) : [])), ...fees.filter((fee) => fee !== null)];
}

/** "4 weeks", "2, 4 or 6 weeks". */
export function lengthsOf({ options }: SnapshotSite): string {
  const weeks = [...new Set(options.map((option) => option.weeks))];
  return `${joinWords(weeks.map(String), 'or')} ${weeks.length === 1 && weeks[0] === 1 ? 'week' : 'weeks'}`;
}

/** "Dubai Marina, Dubai", without saying the same twice. */
export const placeOf = ({ area, city }: SnapshotSite): string => [...new Set([area, city])].filter(Boolean).join(', ');
