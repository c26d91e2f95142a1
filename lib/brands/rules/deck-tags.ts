import type { DeckTags } from '../schema.ts';

/**
 * Where a tag says something: once, on a slide repeated for a location, in a row repeated for a price line, as a picture,
 * or as a fixed word in the proposal's language.
 */
export type DeckTagGroup = 'proposal' | 'location' | 'line' | 'picture' | 'label';

const groups = {
  proposal: [
    ...['title', 'number', 'version', 'reference', 'date', 'valid_through', 'validity'],
    ...['client', 'client_legal_name', 'client_tax_number', 'contact', 'agency'],
    ...['brand', 'brand_legal_name', 'brand_tax_number'],
    ...['seller', 'seller_title', 'seller_phone', 'seller_email'],
    ...['currency', 'currency_note', 'net', 'fees', 'municipality', 'vat', 'total'],
    ...['prepared_line', 'payment_terms', 'terms', 'notes'],
  ],
  location: [
    ...[
      '#location',
      'location.position',
      'location.heading',
      'location.name',
      'location.other_name',
      'location.area',
      'location.city',
    ],
    ...['location.place', 'location.description', 'location.format', 'location.spots'],
    ...['location.dates', 'location.start', 'location.end', 'location.duration'],
  ],
  line: ['line.end', 'line.duration', 'line.net', 'line.fee', 'line.municipality', 'line.vat', 'line.total'],
  picture: ['photo', 'logo'],
  label: [
    ...['label.outdoor_proposal', 'label.prepared_for', 'label.location', 'label.campaign', 'label.duration'],
    ...['label.format', 'label.place', 'label.start', 'label.end', 'label.investment', 'label.net', 'label.fee'],
    ...['label.municipality', 'label.vat', 'label.total', 'label.terms', 'label.notes', 'label.next_step'],
    'label.hold_dates',
  ],
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
