import type { LocationDto } from '#lib/inventory/schema.ts';
import { normaliseWords } from './normalise-words.ts';

/** What a location is recognised by. */
export type Matchable = Pick<LocationDto, 'id' | 'key' | 'nameEn' | 'nameAr' | 'aliases' | 'city' | 'area' | 'series'>;

/** The words of a location, as they are compared. */
export type LocationIndex = {
  key: string;
  names: string[];
  aliases: string[];
  /** Token lists of each name and alias, then of the fields that only help. */
  calls: string[][];
  helping: { tokens: readonly string[]; points: number }[];
  /** Each two letters that follow each other in a name or an alias, once. */
  pairs: () => ReadonlySet<string>[];
};

export type CatalogueIndex<T> = {
  entries: { location: T; index: LocationIndex }[];
  byName: Map<string, T[]>;
  byAlias: Map<string, T[]>;
};

const indexes = new WeakMap<object, CatalogueIndex<Matchable>>();

/** The words of a list of locations, made once for the list; nobody changes it afterwards. */
export function indexOfCatalogue<T extends Matchable>(locations: readonly T[]): CatalogueIndex<T> {
  const known = indexes.get(locations) as CatalogueIndex<T> | undefined;
  if (known) return known;
  const made: CatalogueIndex<T> = { entries: [], byName: new Map(), byAlias: new Map() };
  const tokensOf = remembered((words: string) => normaliseWords(words).split(' '));
  for (const location of locations) {
    const index = indexOf(location, tokensOf);
    made.entries.push({ location, index });
    for (const name of new Set(index.names)) add(made.byName, name, location);
    for (const alias of new Set(index.aliases)) add(made.byAlias, alias, location);
  }
  indexes.set(locations, made);
  return made;
}

/** `read`, which reads the same words once: an area and a city are those of many locations. */
export function remembered<Result>(read: (words: string) => Result): (words: string) => Result {
  const known = new Map<string, Result>();
  return (words) => {
    const result = known.get(words) ?? read(words);
    known.set(words, result);
    return result;
  };
}

function add<T>(called: Map<string, T[]>, words: string, location: T): void {
  const others = called.get(words);
  if (others) others.push(location);
  else called.set(words, [location]);
}

const ofLocations = new WeakMap<Matchable, LocationIndex>();

function indexOf(location: Matchable, tokensOf: (words: string) => string[]): LocationIndex {
  const known = ofLocations.get(location);
  if (known) return known;
  const names = [location.nameEn, location.nameAr].map(normaliseWords).filter(Boolean);
  const aliases = location.aliases.map(normaliseWords).filter(Boolean);
  const joined = (words: string) => words.replaceAll(' ', '');
  let pairs: ReadonlySet<string>[] | undefined;
  const made: LocationIndex = {
    key: joined(normaliseWords(location.key)),
    names: names.map(joined),
    aliases: aliases.map(joined),
    calls: [...names, ...aliases].map((name) => name.split(' ')),
    helping: [
      { tokens: tokensOf(location.series), points: 70 },
      { tokens: tokensOf(location.area), points: 70 },
      { tokens: tokensOf(location.city), points: 40 },
    ],
    pairs: () => {
      pairs ??= [...made.names, ...made.aliases].map(pairsOf);
      return pairs;
    },
  };
  ofLocations.set(location, made);
  return made;
}

/** Each two letters that follow each other. */
export const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
