import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Accounts, accountNow, accountPassword, openAccounts } from '#lib/testing/account-fixture.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { type Ctx, requireRecentSignIn } from './context.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const later = new Date(accountNow.getTime() + 3_600_000);
const actionsOf = async (id: string) => (await accounts.audit(id)).map(({ action }) => action);

test('counts as a recent sign-in, and leaves one audit row', async () => {
  const ctx = await accounts.signedIn(await accounts.add('layla@example.test'), later);
  expect(() => requireRecentSignIn(ctx)).toThrow(expect.objectContaining({ code: 'recent_sign_in_needed' }));
  await confirmIdentity(ctx, { password: accountPassword });
  const again = await accounts.asNow(ctx);
  expect(() => requireRecentSignIn(again)).not.toThrow();
  expect(await actionsOf(again.actor.person.userId)).toEqual(['user.confirm_identity']);
});

test('another password confirms nothing, says so beside its field and is noted', async () => {
  const ctx = await accounts.signedIn(await accounts.add('omar@example.test'), later);
  const attempt = confirmIdentity(ctx, { password: 'another password' });
  await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'password' }] });
  const again = await accounts.asNow(ctx);
  expect(() => requireRecentSignIn(again)).toThrow();
  expect(await actionsOf(again.actor.person.userId)).toEqual(['user.confirm_refused']);
});

test('nobody and no machine confirms anything', async () => {
  await expect(confirmIdentity(accounts.nobody(), { password: accountPassword })).rejects.toMatchObject({
    code: 'unauthenticated',
  });
  const ctx = await accounts.signedIn(await accounts.add('key@example.test'), later);
  const { person, address } = ctx.actor;
  const machine: Ctx = { ...ctx, actor: { kind: 'key', keyId: 'key_1', name: 'Import', person, address } };
  await expect(confirmIdentity(machine, { password: accountPassword })).rejects.toMatchObject({ code: 'forbidden' });
});

test('a session that ended meanwhile is a conflict', async () => {
  const ctx = await accounts.signedIn(await accounts.add('ended@example.test'), later);
  await accounts.endSessionOf(ctx);
  await expect(confirmIdentity(ctx, { password: accountPassword })).rejects.toMatchObject({ code: 'conflict' });
  expect(await actionsOf(ctx.actor.person.userId)).toEqual([]);
});
