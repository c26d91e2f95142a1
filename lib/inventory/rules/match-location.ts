import { indexOfCatalogue, type LocationIndex, type Matchable, pairsOf, remembered } from './location-index.ts';
import { normaliseWords } from './normalise-words.ts';
import { isTypoOf, likenessOfWords } from './words-alike.ts';

export type LocationMatch<T> =
  | { kind: 'found'; location: T }
  | { kind: 'ambiguous'; candidates: T[] }
  | { kind: 'none'; nearest: T[] };

/**
 * Which location somebody's words mean: its id or key, its exact name in either language, an alias, else the best match
 * of the words with a score. Two close ones give candidates; none gives the nearest three; empty text matches nothing
 * (business rule: matching text to a location). The words of a list are read once: ask of the same list again.
 */
export function matchLocation<T extends Matchable>(text: string, locations: readonly T[]): LocationMatch<T> {
  const words = normaliseWords(text);
  if (words === '') return { kind: 'none', nearest: [] };
  const compact = words.replaceAll(' ', '');
  const steps = [
    () => locations.filter(({ id, key }) => id === text.trim() || key === text.trim().toLowerCase()),
    () => indexOfCatalogue(locations).byName.get(compact) ?? [],
    () => indexOfCatalogue(locations).byAlias.get(compact) ?? [],
  ];
  for (const step of steps) {
    const [first, ...others] = step();
    if (!first) continue;
    return others.length === 0
      ? { kind: 'found', location: first }
      : { kind: 'ambiguous', candidates: [first, ...others] };
  }
  return matchByScore(words, compact, locations);
}

const foundFrom = 50;
const clearBy = 15;
const maxCandidates = 8;
const fillers = new Set(
  'the a an at in on of for and site screen billboard board sign led location our please'.split(' '),
);

type Scored<T> = { location: T; index: LocationIndex; score: number };

function matchByScore<T extends Matchable>(words: string, compact: string, locations: readonly T[]): LocationMatch<T> {
  const all = words.split(' ');
  const telling = all.filter((word) => !fillers.has(word));
  const tokens = (telling.length > 0 ? telling : all).map(
    (token): Weigher => remembered((word) => likenessOfWords(token, word)),
  );
  const { entries } = indexOfCatalogue(locations);
  const scored = entries.map(({ location, index }) => ({ location, index, score: scoreOf(tokens, compact, index) }));
  // A number alone is no name, though "4" is a word of Creek Walk 4.
  const best = /\p{L}/u.test(words) ? scored.reduce((most, { score }) => Math.max(most, score), 0) : 0;
  if (best >= foundFrom) {
    const close = scored.filter(({ score }) => score >= foundFrom && score > best - clearBy).sort(byScore);
    const [first, ...others] = close.map(({ location }) => location);
    if (first && others.length === 0) return { kind: 'found', location: first };
    if (first) return { kind: 'ambiguous', candidates: [first, ...others].slice(0, maxCandidates) };
  }
  return { kind: 'none', nearest: findNearest(compact, scored) };
}

const byScore = <T extends Matchable>(a: Scored<T>, b: Scored<T>): number =>
  b.score - a.score || (a.location.nameEn < b.location.nameEn ? -1 : a.location.nameEn > b.location.nameEn ? 1 : 0);

/** The three that are written most alike. */
function findNearest<T extends Matchable>(compact: string, scored: readonly Scored<T>[]): T[] {
  const said = pairsOf(compact);
  const nearest: (Scored<T> & { likeness: number })[] = [];
  for (const one of scored) {
    const likeness = one.score + likenessOfNames(said, one.index);
    const last = nearest[2];
    if (last && (likeness < last.likeness || (likeness === last.likeness && byScore(one, last) >= 0))) continue;
    nearest.push({ ...one, likeness });
    nearest.sort((a, b) => b.likeness - a.likeness || byScore(a, b));
    nearest.length = Math.min(nearest.length, 3);
  }
  return nearest.map(({ location }) => location);
}

/** How much a word that was said is like a word of a location. */
type Weigher = (candidate: string) => number;

/**
 * 0 to 120: how much of the words the location answers to, plus how much of its name they cover. A word that it does not
 * answer to at all keeps it from being taken: "Palm East" is not Palm West.
 */
function scoreOf(tokens: readonly Weigher[], compact: string, index: LocationIndex): number {
  const isTypo = (name: string) => isTypoOf(compact, name, 1);
  if (isTypo(index.key) || index.names.some(isTypo) || index.aliases.some(isTypo)) return 110;
  const helped = tokens.map((weigh) => {
    const fields = index.helping.map((field) => (bestToken(weigh, field.tokens).percent * field.points) / 100);
    return Math.max(...fields);
  });
  let best = 0;
  for (const call of index.calls) {
    let points = 0;
    let isWhole = true;
    const covered = new Set<string>();
    for (const [at, weigh] of tokens.entries()) {
      const own = bestToken(weigh, call);
      const gained = Math.max(own.percent, helped[at] ?? 0);
      if (gained === 0) isWhole = false;
      if (own.percent > 0 && own.percent === gained) covered.add(own.token);
      points += gained;
    }
    const score = points / tokens.length + (20 * covered.size) / call.length;
    best = Math.max(best, isWhole ? score : Math.min(score, foundFrom - 1));
  }
  return best;
}

function bestToken(weigh: Weigher, candidates: readonly string[]): { token: string; percent: number } {
  let best = { token: '', percent: 0 };
  for (const candidate of candidates) {
    const percent = weigh(candidate);
    if (percent > best.percent) best = { token: candidate, percent };
  }
  return best;
}

/** 0 to 100: the share of letter pairs that the words have in common with the nearest of the location's names. */
function likenessOfNames(said: ReadonlySet<string>, index: LocationIndex): number {
  let best = 0;
  for (const own of index.pairs()) {
    let common = 0;
    for (const pair of own) if (said.has(pair)) common++;
    best = Math.max(best, (200 * common) / (own.size + said.size || 1));
  }
  return best;
}
