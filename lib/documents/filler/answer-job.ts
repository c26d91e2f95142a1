import { checkParts } from './check-parts.ts';
import type { DeckPackage } from './deck-package.ts';
import { fillDeck, listTags } from './fill-deck.ts';
import type { FillerAnswer, FillerJob } from './filling.ts';
import { readPackage } from './read-package.ts';
import { Refusal } from './refusal.ts';
import { writePackage } from './write-package.ts';

/** Reads a deck from outside, lists its tags and fills it. A bad deck is an answer, too. */
export async function answerJob({ deck: bytes, filling }: FillerJob): Promise<FillerAnswer> {
  try {
    const deck: DeckPackage = { parts: await readPackage(bytes), documents: new Map() };
    checkParts(deck);
    const tags = listTags(deck);
    fillDeck(deck, filling);
    return { ok: true, tags, deck: writePackage(deck) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault, values: error.values };
    throw error;
  }
}
