import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { DocumentKind } from '#lib/proposals/schema.ts';
import { buildDeck } from './build-deck.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { writePptx } from './pptx/write-pptx.ts';
import { prepareImages } from './prepare-images.ts';

/**
 * The client's files of a snapshot, with its photos and its logo by file id. The same input gives the same bytes. It is
 * work for the processor alone: nothing is read from the database or the storage.
 */
export async function renderProposalDocuments(
  snapshot: ProposalSnapshot,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<Record<DocumentKind, Uint8Array>> {
  const deck = buildDeck(snapshot, await prepareImages(images));
  return { pptx: writePptx(deck), pdf: writePdf(deck) };
}
