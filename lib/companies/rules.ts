const legalForms = new Set(
  'llc fze fzco fzc fz pjsc psc plc ltd limited inc co company corp corporation est establishment wll dmcc'.split(' '),
);

/**
 * What makes two names the same company: lower case, without accents, punctuation and legal forms.
 * "Acme Properties L.L.C." and "ACME  properties" give the same; a name of nothing but legal forms or signs stays as it is.
 */
export function normaliseCompanyName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !legalForms.has(word));
  return (telling.length > 0 ? telling : words).join(' ') || name.trim().toLowerCase();
}

/** Beginnings and ends of the words of a normalised name: what a similar name has at least one of. */
export function tellingPieces(normalisedName: string): string[] {
  const words = normalisedName.split(' ').filter((word) => word.length >= pieceLength);
  return [...new Set(words.flatMap((word) => [word.slice(0, pieceLength), word.slice(-pieceLength)]))];
}

const pieceLength = 3;
/** From here on two names are taken for two spellings of one: a letter or two of a longer word, "Acme" of "Acme Group". */
const similarFrom = 0.6;

/** Whether two different normalised names may be one company: one holds all words of the other, or most pairs of letters agree. */
export function isSimilarName(one: string, other: string): boolean {
  if (one === other) return false;
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
  const isPart = shorter.join('').length >= pieceLength && shorter.every((word) => longer.includes(word));
  return isPart || sharedPairs(one.replaceAll(' ', ''), other.replaceAll(' ', '')) >= similarFrom;
}

/** The share of letter pairs that two texts have in common, 0 to 1 (Dice's coefficient). */
function sharedPairs(one: string, other: string): number {
  const pairsOf = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairsOf(other);
  const total = left.length + Math.max(0, one.length - 1);
  let shared = 0;
  for (const pair of pairsOf(one)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}
