import { expect, test } from 'vitest';
import { deriveKey } from './derive-key.ts';

test('each purpose has a key of its own, which stays the same', () => {
  expect(deriveKey('cursors')).toHaveLength(32);
  expect(deriveKey('cursors')).toEqual(deriveKey('cursors'));
  expect(deriveKey('cursors')).not.toEqual(deriveKey('API key'));
});
