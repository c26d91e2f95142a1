import { afterEach, expect, test, vi } from 'vitest';
import { forgetPerson, isTheirs, notePerson } from './kept-here.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is kept for one person goes, what is kept for another or for all stays', () => {
  const kept: Record<string, unknown> = {
    'proposal-draft:usr_a:new': '{}',
    'proposal-draft:usr_a:P-2026-0001:older': '{}',
    'palette-recent:usr_a': '[]',
    'proposal-draft:usr_ab:new': '{}',
    theme: 'dark',
  };
  const removeItem = (key: string) => Reflect.deleteProperty(kept, key);
  const setItem = vi.fn();
  const storage = Object.defineProperties(kept, { removeItem: { value: removeItem }, setItem: { value: setItem } });
  vi.stubGlobal('window', { localStorage: storage });
  forgetPerson('usr_a');
  expect(Object.keys(kept)).toEqual(['proposal-draft:usr_ab:new', 'theme']);
});

test('a browser without storage is left in peace', () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('forbidden');
    },
  });
  expect(() => forgetPerson('usr_a')).not.toThrow();
});

test('what one person has open is not theirs any more once another signs in, or nobody is', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  vi.stubGlobal('window', { localStorage: storage });
  notePerson('usr_a');
  expect(isTheirs('proposal-draft:usr_a:new')).toBe(true);
  notePerson('usr_b');
  expect(isTheirs('proposal-draft:usr_a:new')).toBe(false);
  forgetPerson('usr_b');
  expect(isTheirs('proposal-draft:usr_b:new')).toBe(false);
});
