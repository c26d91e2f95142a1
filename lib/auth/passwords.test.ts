import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './passwords.ts';

test('a hash is argon2id over 64 MiB in three passes, another one each time', async () => {
  const [one, two] = await Promise.all([hashPassword('the same words'), hashPassword('the same words')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(two).not.toBe(one);
});

test('only the password opens its hash', async () => {
  const hash = await hashPassword('correct horse ✓');
  expect(await verifyPassword('correct horse ✓', hash)).toBe(true);
  expect(await verifyPassword('Correct horse ✓', hash)).toBe(false);
});

test('where there is no hash, no password opens it', async () => {
  expect(await verifyPassword('anything', null)).toBe(false);
  expect(await verifyPassword('', undefined)).toBe(false);
});
