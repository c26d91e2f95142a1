import type { ProposalSnapshot } from '#lib/proposals/schema/snapshot.ts';
import type { Deck } from './deck.ts';
import { deckContext } from './deck-context.ts';
import { mirrorDeck } from './mirror-deck.ts';
import type { DeckImage } from './prepare-images.ts';
import { closingSlide } from './slides/closing-slide.ts';
import { coverSlide } from './slides/cover-slide.ts';
import { investmentSlides } from './slides/investment-slides.ts';
import { locationSlide } from './slides/location-slide.ts';
import { termsSlides } from './slides/terms-slides.ts';

/**
 * What the client sees, as a deck: cover, a page per location, the investment, terms, contact (business rule:
 * Proposals, documents). A photo that is not among the images is left out.
 */
export function buildDeck(snapshot: ProposalSnapshot, images: ReadonlyMap<string, DeckImage>): Deck {
  const context = deckContext(snapshot, images);
  const { labels, palette } = context;
  const { ink, accent } = palette;
  const deck: Deck = {
    title: labels.titleOfFile(snapshot),
    author: labels.nameOfBrand(snapshot.brand),
    language: snapshot.language,
    issuedOn: snapshot.issuedOn,
    brand: { ink, accent },
    slides: [
      coverSlide(context),
      ...snapshot.sites.map((site, index) => locationSlide(context, site, index)),
      ...investmentSlides(context),
      ...termsSlides(context),
      closingSlide(context),
    ],
  };
  return snapshot.language === 'ar' ? mirrorDeck(deck) : deck;
}
