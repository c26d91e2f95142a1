import type { Deck } from './deck.ts';
import type { DeckImage } from './prepare-images.ts';

/** Every image of a deck once, in the order of its first use. */
export function listImages(deck: Deck): DeckImage[] {
  const images = new Map<string, DeckImage>();
  for (const { elements } of deck.slides) {
    for (const element of elements) if (element.kind === 'image') images.set(element.image.key, element.image);
  }
  return [...images.values()];
}
