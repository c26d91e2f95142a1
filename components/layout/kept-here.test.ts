import { afterEach, expect, test, vi } from 'vitest';
import { forgetPerson } from './kept-here.ts';

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
  vi.stubGlobal('window', { localStorage: Object.defineProperty(kept, 'removeItem', { value: removeItem }) });
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
