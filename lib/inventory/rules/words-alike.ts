/** 100 for the same word, 85 for its beginning, 80 for one with a slip of the pen, 0 for another word. */
export function likenessOfWords(word: string, name: string): number {
  if (word === name) return 100;
  if (word.length >= 3 && name.startsWith(word)) return 85;
  return isTypoOf(word, name) ? 80 : 0;
}

/** One slip from 4 letters on, two from 8 on; digits never count as slips, for Creek Walk 4 is not Creek Walk 5. */
export function isTypoOf(word: string, name: string, most = 2): boolean {
  const allowed = name.length < 4 ? 0 : name.length < 8 ? 1 : most;
  if (allowed === 0 || Math.abs(word.length - name.length) > allowed) return false;
  if (countBits(lettersOf(word) ^ lettersOf(name)) > 2 * allowed) return false;
  if (word.replace(/\D/g, '') !== name.replace(/\D/g, '')) return false;
  return isWithinSlips(word, name, allowed);
}

/** Which letters a word has, one bit for several letters: a slip changes two of them at the most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Optimal string alignment: letters added, left out, changed or swapped with their neighbour, `most` of them. */
function isWithinSlips(a: string, b: string, most: number): boolean {
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
    if (Math.min(...last) > most && Math.min(...next) > most) return false;
    before = last;
    last = next;
  }
  return (last[b.length] ?? 0) <= most;
}
