import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LimitStore } from '#lib/adapters/limits/port.ts';
import { type Accounts, openAccounts, accountPassword as password } from '#lib/testing/account-fixture.ts';
import { signIn } from './sign-in.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
beforeEach(() => accounts.forgetAttempts());
afterAll(() => accounts.close());

const tooMany = { code: 'limit_exceeded', message: expect.stringMatching(/Wait \d+ second/) };
const refused = { code: 'unauthenticated' };
const from = (address: string) => ({ ...accounts.nobody(), actor: { kind: 'anonymous', address } as const });
const guess = (email: string, address: string, given = 'another password') =>
  signIn(from(address), { email, password: given });

describe('attempts to sign in', () => {
  test('100 parallel guesses: 10 are looked at, one more has the first wait to itself', async () => {
    await accounts.add('guessed@example.test');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, at) => guess('guessed@example.test', `198.51.100.${at}`)),
    );
    const codes = outcomes.map((one) => (one.status === 'rejected' ? one.reason.code : 'in'));
    expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(11);
    expect(codes.filter((code) => code === 'limit_exceeded')).toHaveLength(89);
  });

  test('an unknown account waits as a known one does', async () => {
    for (let at = 0; at < 11; at += 1)
      await expect(guess('nobody@example.test', '198.51.100.1')).rejects.toMatchObject(refused);
    await expect(guess('nobody@example.test', '198.51.100.2')).rejects.toMatchObject(tooMany);
  });

  test('strangers lock nobody out of an address where the person was before, nor of their browser', async () => {
    const id = await accounts.add('owner@example.test');
    await guess('owner@example.test', '203.0.113.5', password);
    for (let at = 0; at < 11; at += 1) await guess('owner@example.test', `198.51.100.${at}`).catch(() => {});
    await expect(guess('owner@example.test', '198.51.100.99', password)).rejects.toMatchObject(tooMany);
    await expect(guess('owner@example.test', '203.0.113.5', password)).resolves.toMatchObject({ userId: id });
    const byBrowser = signIn(from('198.51.100.99'), { email: 'owner@example.test', password, cookieUserId: id });
    await expect(byBrowser).resolves.toMatchObject({ userId: id });
  });

  test('one address cannot try many accounts', async () => {
    for (let at = 0; at < 31; at += 1) {
      await expect(guess(`sprayed-${at}@example.test`, '198.51.100.7')).rejects.toMatchObject(refused);
    }
    await expect(guess('sprayed-99@example.test', '198.51.100.7')).rejects.toMatchObject(tooMany);
    await expect(guess('sprayed-99@example.test', '198.51.100.8')).rejects.toMatchObject(refused);
  });

  test('the right password forgets the failures', async () => {
    await accounts.add('clumsy@example.test');
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 9; at += 1) await guess('clumsy@example.test', '203.0.113.9').catch(() => {});
      await expect(guess('clumsy@example.test', '203.0.113.9', password)).resolves.toBeDefined();
    }
  });

  test('without its counters nobody gets in', async () => {
    await accounts.add('shut@example.test');
    const broken: LimitStore = { limiter: () => Promise.reject(new Error('No counters.')) };
    await accounts.withLimits(broken, async () => {
      await expect(guess('shut@example.test', '203.0.113.9', password)).rejects.toThrow('No counters.');
    });
  });
});
