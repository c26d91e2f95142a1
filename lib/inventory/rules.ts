import { formatCount, formatScaled, plainDigits } from '#lib/core/format.ts';
import { divideHalfUp, multiplyScaled, toExactNumber } from '#lib/core/money.ts';
import type { LocationDto, RateCardEntry } from './schema.ts';

/** Share of voice as printed, "16.67 %": rounded half up to 2 decimals, trailing zeros go (business rule: Inventory). */
export function shareOfVoice(spots: number, spotSeconds: number, loopSeconds: number): string {
  return `${formatScaled(multiplyScaled(spots * spotSeconds, 10_000, loopSeconds), 2)} %`;
}

/** How many spots fit the loop of a digital location; undefined where it has no loop. */
export function maxSpots({ loopSeconds, spotSeconds }: Pick<LocationDto, 'loopSeconds' | 'spotSeconds'>) {
  return loopSeconds && spotSeconds ? Math.floor(loopSeconds / spotSeconds) : undefined;
}

type Described = Pick<
  LocationDto,
  'series' | 'nameEn' | 'kind' | 'widthCm' | 'heightCm' | 'faces' | 'loopSeconds' | 'spotSeconds'
>;

/**
 * The description line of the documents: "Skyline Digital: Marina Gateway - Size (14 m x 7 m) - 2 faces - 2 spots -
 * 32 seconds - 33.33 % - 96 seconds loop"; a static location ends after its faces (business rule: Inventory).
 */
export function describeLocation(location: Described, spots: number): string {
  const { series, nameEn, kind, widthCm, heightCm, faces, loopSeconds, spotSeconds } = location;
  const size =
    widthCm && heightCm ? `${formatScaled(widthCm, 2)} m x ${formatScaled(heightCm, 2)} m` : 'multiple sizes';
  const parts = [series ? `${series}: ${nameEn}` : nameEn, `Size (${size})`, formatCount(faces, 'face')];
  if (kind === 'digital' && loopSeconds && spotSeconds) {
    const share = shareOfVoice(spots, spotSeconds, loopSeconds);
    parts.push(formatCount(spots, 'spot'), `${spots * spotSeconds} seconds`, share, `${loopSeconds} seconds loop`);
  }
  return parts.join(' - ');
}

/** What a location is called in a language: its Arabic name where it has one. */
export function locationName(
  { nameEn, nameAr }: Pick<LocationDto, 'nameEn' | 'nameAr'>,
  language: 'en' | 'ar',
): string {
  return language === 'ar' && nameAr ? nameAr : nameEn;
}

/** The listed prices in force on a date, the shortest length first: of two for one length the later one counts. */
export function pricesInForce(entries: readonly RateCardEntry[], onDate: string): RateCardEntry[] {
  const inForce = new Map<number, RateCardEntry>();
  for (const entry of entries) {
    if (entry.effectiveOn > onDate) continue;
    const known = inForce.get(entry.weeks);
    if (!known || known.effectiveOn < entry.effectiveOn) inForce.set(entry.weeks, entry);
  }
  return [...inForce.values()].sort((a, b) => a.weeks - b.weeks);
}

const filsPerDirham = 100n;

/** What the card asks: the net in fils, and the listed length that it comes from. */
export type CardPrice = { netMinor: number; listedWeeks: number; note: string };

/**
 * The card's net in fils for a length, all spots together: the listed price in force on `onDate`, else the longest
 * listed shorter one pro rata, half up to the whole dirham per spot. Undefined when nothing that short is listed
 * (business rule: Inventory, rate card). `note` says which price was taken.
 */
export function priceFromRateCard(
  entries: readonly RateCardEntry[],
  onDate: string,
  weeks: number,
  spots: number,
): CardPrice | undefined {
  const listed = pricesInForce(entries, onDate).findLast((entry) => entry.weeks <= weeks);
  if (!listed) return undefined;
  const times = spots === 1 ? '' : `, ${spots} spots`;
  if (listed.weeks === weeks)
    return { netMinor: listed.netMinor * spots, listedWeeks: weeks, note: `on the rate card${times}` };
  const dirhams = divideHalfUp(BigInt(listed.netMinor) * BigInt(weeks), BigInt(listed.weeks) * filsPerDirham);
  const netMinor = toExactNumber(dirhams * filsPerDirham * BigInt(spots));
  return { netMinor, listedWeeks: listed.weeks, note: `from the ${listed.weeks}-week rate${times}` };
}

/** (card - net) / card in tenths of a percent, half up; negative when the net is above the card. */
export function discountPermille(cardMinor: number, netMinor: number): number {
  return multiplyScaled(cardMinor - netMinor, 1000, cardMinor);
}

/** What a location is recognised by. */
export type Matchable = Pick<LocationDto, 'id' | 'key' | 'nameEn' | 'nameAr' | 'aliases' | 'city' | 'area' | 'series'>;

export type LocationMatch<T> =
  | { kind: 'found'; location: T }
  | { kind: 'ambiguous'; candidates: T[] }
  | { kind: 'none'; nearest: T[] };

/**
 * Which location somebody's words mean: its id or key, its exact name in either language, an alias, else the best match
 * of the words with a score. Two close ones give candidates; none gives the nearest three; empty text matches nothing
 * (business rule: matching text to a location).
 */
export function matchLocation<T extends Matchable>(text: string, locations: readonly T[]): LocationMatch<T> {
  const words = normaliseWords(text);
  if (words === '') return { kind: 'none', nearest: [] };
  const compact = words.replaceAll(' ', '');
  const entries = locations.map((location) => ({ location, index: indexOf(location) }));
  const sameAs = (names: (index: LocationIndex) => readonly string[]) =>
    entries.filter(({ index }) => names(index).includes(compact)).map(({ location }) => location);
  const steps = [
    () => locations.filter(({ id, key }) => id === text.trim() || key === text.trim().toLowerCase()),
    () => sameAs(({ names }) => names),
    () => sameAs(({ aliases }) => aliases),
  ];
  for (const step of steps) {
    const [first, ...others] = step();
    if (!first) continue;
    return others.length === 0
      ? { kind: 'found', location: first }
      : { kind: 'ambiguous', candidates: [first, ...others] };
  }
  return matchByScore(words, compact, entries);
}

type LocationIndex = {
  key: string;
  names: string[];
  aliases: string[];
  /** Token lists of each name and alias, then of the fields that only help. */
  calls: string[][];
  helping: { tokens: string[]; points: number }[];
};
type Entry<T> = { location: T; index: LocationIndex };

const foundFrom = 50;
const clearBy = 15;
const maxCandidates = 8;
const fillers = new Set(
  'the a an at in on of for and site screen billboard board sign led location our please'.split(' '),
);

/** Lower case without accents, vowel signs and punctuation; Arabic letter variants as one. */
export function normaliseWords(text: string): string {
  return plainDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const indexes = new WeakMap<Matchable, LocationIndex>();

function indexOf(location: Matchable): LocationIndex {
  const known = indexes.get(location);
  if (known) return known;
  const names = [location.nameEn, location.nameAr].map(normaliseWords).filter(Boolean);
  const aliases = location.aliases.map(normaliseWords).filter(Boolean);
  const joined = (words: string) => words.replaceAll(' ', '');
  const tokens = (words: string) => normaliseWords(words).split(' ');
  const made: LocationIndex = {
    key: joined(normaliseWords(location.key)),
    names: names.map(joined),
    aliases: aliases.map(joined),
    calls: [...names, ...aliases].map((name) => name.split(' ')),
    helping: [
      { tokens: tokens(location.series), points: 70 },
      { tokens: tokens(location.area), points: 70 },
      { tokens: tokens(location.city), points: 40 },
    ],
  };
  indexes.set(location, made);
  return made;
}

function matchByScore<T extends Matchable>(words: string, compact: string, entries: Entry<T>[]): LocationMatch<T> {
  const all = words.split(' ');
  const telling = all.filter((word) => !fillers.has(word));
  const tokens = telling.length > 0 ? telling : all;
  const scored = entries
    .map(({ location, index }) => ({ location, index, score: scoreOf(tokens, compact, index) }))
    .sort((a, b) => b.score - a.score || (a.location.nameEn < b.location.nameEn ? -1 : 1));
  // A number alone is no name, though "4" is a word of Creek Walk 4.
  const best = /\p{L}/u.test(words) ? (scored[0]?.score ?? 0) : 0;
  if (best >= foundFrom) {
    const close = scored.filter(({ score }) => score >= foundFrom && score > best - clearBy);
    const [first, ...others] = close.map(({ location }) => location);
    if (first && others.length === 0) return { kind: 'found', location: first };
    if (first) return { kind: 'ambiguous', candidates: [first, ...others].slice(0, maxCandidates) };
  }
  const nearest = scored
    .map(({ location, index, score }) => ({ location, likeness: score + likeness(compact, index) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3);
  return { kind: 'none', nearest: nearest.map(({ location }) => location) };
}

/**
 * 0 to 120: how much of the words the location answers to, plus how much of its name they cover. A word that it does not
 * answer to at all keeps it from being taken: "Palm East" is not Palm West.
 */
function scoreOf(tokens: readonly string[], compact: string, index: LocationIndex): number {
  const spelt = [index.key, ...index.names, ...index.aliases];
  if (spelt.some((name) => isTypoOf(compact, name, 1))) return 110;
  let best = 0;
  for (const call of index.calls) {
    let points = 0;
    let isWhole = true;
    const covered = new Set<string>();
    for (const token of tokens) {
      const own = bestToken(token, call);
      const helped = index.helping.map((field) => (bestToken(token, field.tokens).percent * field.points) / 100);
      const gained = Math.max(own.percent, ...helped);
      if (gained === 0) isWhole = false;
      if (own.percent > 0 && own.percent === gained) covered.add(own.token);
      points += gained;
    }
    const score = points / tokens.length + (20 * covered.size) / call.length;
    best = Math.max(best, isWhole ? score : Math.min(score, foundFrom - 1));
  }
  return best;
}

function bestToken(token: string, candidates: readonly string[]): { token: string; percent: number } {
  let best = { token: '', percent: 0 };
  for (const candidate of candidates) {
    const percent = alike(token, candidate);
    if (percent > best.percent) best = { token: candidate, percent };
  }
  return best;
}

function alike(token: string, candidate: string): number {
  if (token === candidate) return 100;
  if (token.length >= 3 && candidate.startsWith(token)) return 85;
  return isTypoOf(token, candidate) ? 80 : 0;
}

/** One slip from 4 letters on, two from 8 on; digits never count as slips, for Creek Walk 4 is not Creek Walk 5. */
function isTypoOf(word: string, name: string, most = 2): boolean {
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : most;
  if (allowed === 0 || Math.abs(word.length - name.length) > allowed) return false;
  if (word.replace(/\D/g, '') !== name.replace(/\D/g, '')) return false;
  return countSlips(word, name) <= allowed;
}

/** Optimal string alignment distance: letters added, left out, changed or swapped with their neighbour. */
function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      next.push(slips);
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** 0 to 100: the share of letter pairs that the words have in common with the nearest of the location's names. */
function likeness(compact: string, index: LocationIndex): number {
  const pairs = (word: string) => new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
  const said = pairs(compact);
  const shares = [...index.names, ...index.aliases].map((name) => {
    const own = pairs(name);
    const common = [...own].filter((pair) => said.has(pair)).length;
    return (200 * common) / (own.size + said.size || 1);
  });
  return Math.max(0, ...shares);
}
