import { expect, test } from 'vitest';
import { keyedHash, seal, unseal } from './seal.ts';

test('what was sealed is read again, and looks different each time', () => {
  const [one, other] = [seal('a secret', 'second factor'), seal('a secret', 'second factor')];
  expect(one).not.toBe(other);
  expect(one).not.toContain('secret');
  expect([unseal(one, 'second factor'), unseal(other, 'second factor')]).toEqual(['a secret', 'a secret']);
});

test('what was changed, or sealed for something else, is not read', () => {
  const sealed = seal('a secret', 'second factor');
  const flipped = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  expect(() => unseal(flipped, 'second factor')).toThrow();
  expect(() => unseal(sealed, 'recovery code')).toThrow();
});

test('a hash belongs to its purpose', () => {
  expect(keyedHash('code', 'recovery code')).toBe(keyedHash('code', 'recovery code'));
  expect(keyedHash('code', 'recovery code')).not.toBe(keyedHash('code', 'second factor'));
});
