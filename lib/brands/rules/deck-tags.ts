import type { DeckTags } from '../schema.ts';

/** Where a tag says something: once, on a slide repeated for a location, or in a row repeated for a price line. */
export type DeckTagGroup = 'proposal' | 'location' | 'line' | 'picture';

const groups = {
  proposal: [
    ...['title', 'number', 'version', 'date', 'valid_through'],
    ...['client', 'client_legal_name', 'client_tax_number', 'contact', 'agency'],
    ...['brand', 'brand_legal_name', 'brand_tax_number'],
    ...['seller', 'seller_title', 'seller_phone', 'seller_email'],
    ...['currency', 'currency_note', 'net', 'fees', 'municipality', 'vat', 'total'],
    ...['fee_label', 'vat_label', 'payment_terms', 'terms', 'notes'],
  ],
  location: [
    ...['#location', 'location.position', 'location.name', 'location.other_name', 'location.area', 'location.city'],
    ...['location.place', 'location.description', 'location.format', 'location.spots'],
    ...['location.dates', 'location.start', 'location.end', 'location.duration'],
  ],
  line: ['line.end', 'line.duration', 'line.net', 'line.fee', 'line.municipality', 'line.vat', 'line.total'],
  picture: ['photo', 'logo'],
} as const satisfies Record<DeckTagGroup, readonly string[]>;

export type DeckTagName = (typeof groups)[DeckTagGroup][number];
export type DeckTag = { name: DeckTagName; group: DeckTagGroup };

/** Every tag that a deck may use, in the order in which they are explained. */
export const deckTags: readonly DeckTag[] = Object.entries(groups).flatMap(([group, names]) =>
  names.map((name) => ({ name, group: group as DeckTagGroup })),
);

/** The tags that a deck has, told apart: those that are filled, those that nobody knows, and those it could use as well. */
export function sortDeckTags(inDeck: readonly string[]): DeckTags {
  const known = deckTags.map(({ name }): string => name);
  return {
    found: known.filter((name) => inDeck.includes(name)),
    unknown: inDeck.filter((name) => !known.includes(name)),
    // The mark is a way to write a deck, not something that is missing from it.
    unused: known.filter((name) => name !== '#location' && !inDeck.includes(name)),
  };
}
