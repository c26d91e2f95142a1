import { expect, test } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';

test.each([
  'password1234',
  'P@ssw0rd!2026',
  'Welcome2026!!',
  'qwertyuiop123',
  '123456789012',
  'abcdefghijkl',
  'aaaaaaaaaaaaaa',
  'iloveyouiloveyou',
  'abcabcabcabcabc',
  'Sightline-Demo-1',
  'Dubai2026Dubai2026',
  'correct horse battery staple',
])('"%s" is easily guessed', (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test('what stands around the person is easily guessed', () => {
  const person = ['layla.haddad@example.test', 'Layla Haddad'];
  expect(isCommonPassword('LaylaHaddad1990', person)).toBe(true);
  expect(isCommonPassword('LaylaHaddad1990')).toBe(false);
});

test.each(['a password for the tests', 'seven grey herons waiting', 'jX4-tq9!mVb2wK', 'ثلاث نخلات قرب البحر'])(
  '"%s" is not',
  (password) => {
    expect(isCommonPassword(password)).toBe(false);
  },
);
