import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalCounts } from '#db/schema/index.ts';
import { storeRefusals } from '#lib/audit/count-refusal.ts';
import { type Accounts, accountNow, accountPassword, openAccounts } from '#lib/testing/account-fixture.ts';
import { signIn } from './sign-in.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const hourMs = 3_600_000;
const password = accountPassword;
const notTogether = /don’t go together/;

describe('signIn', () => {
  test('opens a session for whoever knows the password, and leaves one audit row', async () => {
    const id = await accounts.add('layla@example.test');
    const opened = await signIn(accounts.nobody(), { email: ' Layla@Example.TEST ', password, userAgent: 'Browser' });
    const expiresAt = new Date(accountNow.getTime() + 7 * 24 * hourMs);
    expect(opened).toEqual({ userId: id, sessionId: opened.sessionId, isAdmin: false, expiresAt });
    expect(await accounts.sessionsOf(id)).toEqual([
      {
        id: opened.sessionId,
        userId: id,
        sessionVersion: 1,
        createdAt: accountNow,
        lastSeenAt: accountNow,
        expiresAt,
        endedAt: null,
        confirmedAt: null,
        userAgent: 'Browser',
        address: '192.0.2.7',
      },
    ]);
    expect(await accounts.audit(id)).toMatchObject([
      { action: 'user.sign_in', actorKind: 'user', actorId: id, address: '192.0.2.7' },
    ]);
  });

  test("an admin's session ends after 12 hours", async () => {
    await accounts.add('amina@example.test', { role: 'admin' });
    const opened = await signIn(accounts.nobody(), { email: 'amina@example.test', password });
    expect(opened).toMatchObject({ isAdmin: true, expiresAt: new Date(accountNow.getTime() + 12 * hourMs) });
  });

  test('a grant that has run out makes nobody an admin', async () => {
    await accounts.add('former@example.test', { role: 'admin', grantEndsAt: accountNow });
    expect(await signIn(accounts.nobody(), { email: 'former@example.test', password })).toMatchObject({
      isAdmin: false,
    });
  });

  test('a wrong password opens nothing and is noted', async () => {
    const id = await accounts.add('omar@example.test');
    const attempt = signIn(accounts.nobody(), { email: 'omar@example.test', password: 'another password' });
    await expect(attempt).rejects.toMatchObject({ code: 'unauthenticated', message: notTogether });
    expect(await accounts.sessionsOf(id)).toEqual([]);
    expect(await accounts.audit(id)).toMatchObject([
      { action: 'user.sign_in_refused', actorKind: 'anonymous', after: { reason: 'wrong password' } },
    ]);
  });

  test.each([
    ['an unknown address', 'nobody@example.test', password],
    ['a person without a password', 'invited@example.test', password],
    ['a disabled account and a wrong password', 'gone@example.test', 'another password'],
  ])('%s gets the answer of a wrong password', async (_name, email, given) => {
    if (email.startsWith('invited')) await accounts.add(email, { passwordHash: null, status: 'invited' });
    if (email.startsWith('gone')) await accounts.add(email, { status: 'disabled' });
    const attempt = signIn(accounts.nobody(), { email, password: given });
    await expect(attempt).rejects.toMatchObject({ code: 'unauthenticated', message: notTogether });
  });

  test('who has no account is counted by address, without a row of each attempt', async () => {
    await storeRefusals(accounts, accountNow);
    await accounts.db.delete(refusalCounts);
    for (const email of ['one@nowhere.test', 'two@nowhere.test']) {
      await expect(signIn(accounts.nobody(), { email, password })).rejects.toMatchObject({ code: 'unauthenticated' });
    }
    await storeRefusals(accounts, accountNow);
    expect(await accounts.db.select().from(refusalCounts)).toMatchObject([
      { kind: 'sign_in', address: '192.0.2.7', count: 2 },
    ]);
  });

  test('a disabled account says so to whoever knows its password, and opens nothing', async () => {
    const id = await accounts.add('disabled@example.test', { status: 'disabled' });
    const attempt = signIn(accounts.nobody(), { email: 'disabled@example.test', password });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden', message: /disabled\. Ask an admin/ });
    expect(await accounts.sessionsOf(id)).toEqual([]);
    expect(await accounts.audit(id)).toMatchObject([{ action: 'user.sign_in_refused' }]);
  });

  test('names each field that is not filled in', async () => {
    const refused = await signIn(accounts.nobody(), { email: 'layla', password: '' }).catch((error) => error);
    expect(refused.fields.map((field: { path: string }) => field.path)).toEqual(['email', 'password']);
  });
});
