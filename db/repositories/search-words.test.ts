import { describe, expect, test } from 'vitest';
import { toSearchText, wordsOf, wordsToFindOf } from './search-words.ts';

describe('wordsOf', () => {
  test.each([
    ['P-2026-0042', ['p', '2026', '0042', '42']],
    ['Corniche Café, LLC', ['corniche', 'cafe', 'llc']],
    ['Marina Gateway (Marina)', ['marina', 'gateway']],
    ['بوابة الْمارينا', ['بوابه', 'المارينا', 'مارينا']],
    ['مبنى ٤٢', ['مبني', '42']],
    ['الأفق', ['الافق', 'افق']],
    ['0', ['0']],
    ['& - !', []],
  ])('%s is found by %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('of a search text are those that it was made of', () => {
    const text = toSearchText('P-2026-0042', null, 'الأفق', 'Café');
    expect(text).toBe(' p 2026 0042 42 الافق افق cafe');
    expect(toSearchText(text)).toBe(text);
    expect(toSearchText('', undefined)).toBe(' ');
  });
});

test('somebody looks for each word once, and for eight at most', () => {
  expect(wordsToFindOf(' p-2026-0042  CAFÉ café ')).toEqual(['p', '2026', '0042', 'cafe']);
  expect(wordsToFindOf('P-٢٠٢٦-٠٠٤٢ بوابه المارينا مارينا ال')).toEqual(['p', '2026', '0042', 'بوابه', 'مارينا', 'ال']);
  expect(wordsToFindOf('a b c d e f g h i j')).toHaveLength(8);
});
