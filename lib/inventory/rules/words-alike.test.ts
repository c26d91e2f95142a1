import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTypoOf, likenessOfWords } from './words-alike.ts';

test.each([
  ['gateway', 'gateway', 100],
  ['gate', 'gateway', 85],
  ['gatway', 'gateway', 80],
  ['agteway', 'gateway', 80],
  ['gatwya', 'gateway', 0],
  ['crniche', 'corniche', 80],
  ['crnihce', 'corniche', 80],
  ['crnihc', 'corniche', 0],
  ['sky', 'spy', 0],
  ['walk4', 'walk5', 0],
  ['مارينه', 'مارينا', 80],
])('%s is like %s: %i', (word, name, percent) => {
  expect(likenessOfWords(word, name)).toBe(percent);
});

test('a letter left out, added, changed or swapped is a slip, whatever the word', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);
  const property = fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (name, place, letter) => {
    const at = place % name.length;
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const swapped = before + (after[0] ?? '') + name[at] + after.slice(1);
    for (const word of [before + after, before + letter + name.slice(at), before + letter + after, swapped]) {
      expect(isTypoOf(word, name), `${word} ${name}`).toBe(true);
    }
  });
  fc.assert(property);
});
