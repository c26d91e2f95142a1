import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Accounts, accountNow, openAccounts } from '#lib/testing/account-fixture.ts';
import { createFirstAdmin } from './create-first-admin.ts';
import { offerSetup } from './offer-setup.ts';
import { signIn } from './sign-in.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const tokenOf = (address: string | undefined) => address?.split('/').at(-1) ?? '';
const first = { email: 'first@example.test', name: 'First', password: 'seven grey herons waiting' };

test('the link of the last start makes one admin, once', async () => {
  await accounts.add('seller@example.test');
  const older = tokenOf(await offerSetup(accounts, accountNow));
  const token = tokenOf(await offerSetup(accounts, accountNow));
  const spent = { code: 'invalid_input' };
  await expect(createFirstAdmin(accounts.nobody(), { ...first, token: older })).rejects.toMatchObject(spent);
  const late = accounts.nobody(new Date(accountNow.getTime() + 30 * 60_000));
  await expect(createFirstAdmin(late, { ...first, token })).rejects.toMatchObject(spent);
  const create = (email: string) => createFirstAdmin(accounts.nobody(), { ...first, email, token });
  const outcomes = await Promise.allSettled([create('first@example.test'), create('second@example.test')]);
  expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  const [made] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.email] : []));
  const opened = await signIn(accounts.nobody(), { email: made ?? '', password: first.password });
  expect(opened.isAdmin).toBe(true);
  expect((await accounts.audit(opened.userId)).map(({ action }) => action)).toEqual(['user.set_up', 'user.sign_in']);
  expect(await offerSetup(accounts, accountNow)).toBeUndefined();
});

test('once there is an admin a link that is still open makes none', async () => {
  const other = await openAccounts();
  try {
    const token = tokenOf(await offerSetup(other, accountNow));
    await other.add('admin@example.test', { role: 'admin' });
    await expect(createFirstAdmin(other.nobody(), { ...first, token })).rejects.toMatchObject({ code: 'conflict' });
  } finally {
    await other.close();
  }
});
