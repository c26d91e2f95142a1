import { readCatalogue } from '#lib/ai/prompts/catalogue.ts';
import type { Matchable } from '#lib/inventory/rules/location-index.ts';
import { matchLocation } from '#lib/inventory/rules/match-location.ts';
import type { LocationKind } from '#lib/inventory/schema.ts';

/** A location as the offline assistant knows it: its names and where it stands. */
export type Place = Matchable & { kind?: LocationKind };

/** The locations that the instructions list. */
export function readPlaces(instructions: string): Place[] {
  return readCatalogue(instructions).map(({ nameEn, ...entry }) => ({ ...placeOf(nameEn), ...entry }));
}

/** A location of which only the name is known. */
export function placeOf(name: string): Place {
  return { id: name, key: '', nameEn: name, nameAr: '', aliases: [], city: '', area: '', series: '' };
}

/** The name of the location that these words mean; the words themselves where several are close; undefined for none. */
export function placeNameOf(words: string, places: readonly Place[]): string | undefined {
  // A number alone is no name, though "3" would fit Creek Walk 3.
  if (!/\p{L}{2}/u.test(words)) return undefined;
  const match = matchLocation(words, places);
  if (match.kind === 'none') return undefined;
  return match.kind === 'found' ? match.location.nameEn : words;
}

/** Whether a name shares a word with a location's: "Creek Tour" is rather a slip than a client. */
export function resemblesPlace(name: string, places: readonly Place[]): boolean {
  const wordsOf = (text: string) => text.toLowerCase().split(/\s+/);
  const known = new Set(places.flatMap(({ nameEn }) => wordsOf(nameEn)).filter((word) => word.length > 3));
  return wordsOf(name).some((word) => known.has(word));
}
