import { amountWriter } from '#lib/core/money.ts';
import type { PriceRows, ProposalSnapshot, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import type { Language } from '#lib/users/schema.ts';
import { arabicLabels } from './labels/arabic.ts';
import type { DeckLabels } from './labels/deck-labels.ts';
import { englishLabels } from './labels/english.ts';
import type { DeckImage } from './prepare-images.ts';
import { type Palette, paletteOf } from './rules/palette.ts';

/** What every slide of one proposal draws from. */
export type DeckContext = {
  snapshot: ProposalSnapshot;
  palette: Palette;
  /** What the deck says by itself, in the proposal's language. */
  labels: DeckLabels;
  logo: DeckImage | undefined;
  photoOf: (site: SnapshotSite) => DeckImage | undefined;
  /** An amount in the client's currency; all amounts of a deck are written alike. */
  money: (amountMinor: number) => string;
};

const labelsIn: Record<Language, DeckLabels> = { en: englishLabels, ar: arabicLabels };

/** Gathers what the pages share from a snapshot and its images, by file id. */
export function deckContext(snapshot: ProposalSnapshot, images: ReadonlyMap<string, DeckImage>): DeckContext {
  const labels = labelsIn[snapshot.language];
  const write = amountWriter(shownAmounts(snapshot), snapshot.currency);
  const imageOf = (fileId: string | null) => (fileId === null ? undefined : images.get(fileId));
  return {
    snapshot,
    palette: paletteOf(snapshot.brand),
    labels,
    logo: imageOf(snapshot.brand.logoFileId),
    photoOf: (site) => imageOf(site.photoFileId),
    money: (amountMinor) => labels.figure(write(amountMinor)),
  };
}

function shownAmounts({ sites, packagePrice, grandTotal }: ProposalSnapshot): number[] {
  const prices = [packagePrice, ...sites.flatMap(({ options }) => options.map(({ price }) => price))];
  const rows: (PriceRows | null | undefined)[] = [grandTotal, ...prices.map((price) => price?.shown)];
  const fees = sites.map(({ feeShownMinor }) => feeShownMinor);
  return [...rows.flatMap((row) => (row ? Object.values(row) : [])), ...fees.filter((fee) => fee !== null)];
}
