import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { env } from '#lib/env.ts';
import { type Accounts, openAccounts } from '#lib/testing/account-fixture.ts';
import { listDemoAccounts } from './list-demo-accounts.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
  await accounts.add('sales@sightline.test', { isDemo: true, name: 'Layla Nasser' });
  await accounts.add('left@sightline.test', { isDemo: true, status: 'disabled' });
  await accounts.add('no-password@sightline.test', { isDemo: true, passwordHash: null });
  await accounts.add('real@company.test');
});
afterAll(() => accounts.close());
afterEach(() => {
  env.APP_ENV = 'local';
});

test('offers the people of the demo who can sign in, and nobody real', async () => {
  const { accounts: offered } = await listDemoAccounts(accounts.nobody());
  expect(offered).toEqual([{ email: 'sales@sightline.test', name: 'Layla Nasser', role: 'user' }]);
});

test('offers nobody in production', async () => {
  env.APP_ENV = 'production';
  expect((await listDemoAccounts(accounts.nobody())).accounts).toEqual([]);
});
