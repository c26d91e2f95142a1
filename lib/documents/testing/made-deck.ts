import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import { buildDeck } from '../build-deck.ts';
import type { Deck } from '../deck.ts';
import { prepareImages } from '../prepare-images.ts';
import { renderProposalDocuments } from '../render-proposal-documents.ts';
import { demoImagesOf } from './demo-images.ts';
import { type DeckName, namedDecks } from './named-decks.ts';
import { snapshotOf } from './snapshot-fixture.ts';

const decks = new Map<DeckName, Promise<Deck>>();
const files = new Map<DeckName, ReturnType<typeof renderProposalDocuments>>();

/** A named deck, made once for all tests that look at it. */
export function madeDeck(name: DeckName): Promise<Deck> {
  const deck = decks.get(name) ?? makeDeck(snapshotOf(namedDecks[name]));
  decks.set(name, deck);
  return deck;
}

/** The two files of a named deck, made once for all tests that read them. */
export function madeFiles(name: DeckName): ReturnType<typeof renderProposalDocuments> {
  const made = files.get(name) ?? makeFiles(snapshotOf(namedDecks[name]));
  files.set(name, made);
  return made;
}

/** The two files of a snapshot with the demo's photos, made anew. */
export function makeFiles(snapshot: ProposalSnapshot): ReturnType<typeof renderProposalDocuments> {
  return renderProposalDocuments(snapshot, demoImagesOf(snapshot));
}

async function makeDeck(snapshot: ProposalSnapshot): Promise<Deck> {
  return buildDeck(snapshot, await prepareImages(demoImagesOf(snapshot)));
}
