import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import { type FilledDeck, fillOwnDeck } from './filler/run-filler.ts';
import { toFilling } from './filler/to-filling.ts';
import { prepareImages } from './prepare-images.ts';

/**
 * A presentation of a snapshot made from a company's own deck, and the tags that the deck has. The same input gives the
 * same bytes. Throws invalid_input, in words for whoever sent the deck, where it is not taken.
 */
export async function renderOwnDeck(
  deck: Uint8Array,
  { snapshot, images }: { snapshot: ProposalSnapshot; images: ReadonlyMap<string, Uint8Array> },
): Promise<FilledDeck> {
  return fillOwnDeck(deck, toFilling(snapshot, await prepareImages(images)));
}
