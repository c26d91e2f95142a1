import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Accounts, accountNow, accountPassword, openAccounts } from '#lib/testing/account-fixture.ts';
import { changePassword } from './change-password.ts';
import { endOwnSession } from './end-own-session.ts';
import { listOwnSessions } from './list-own-sessions.ts';
import { signIn } from './sign-in.ts';
import { signOutEverywhere } from './sign-out-everywhere.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const hoursLater = (hours: number) => new Date(accountNow.getTime() + hours * 3_600_000);
const actionsOf = async (id: string) => (await accounts.audit(id)).map(({ action }) => action);
const newPassword = 'seven grey herons waiting';

async function person(email: string) {
  const id = await accounts.add(email);
  return { id, here: await accounts.signedIn(id), there: await accounts.signedIn(id) };
}

describe('listOwnSessions', () => {
  test('names this one first and leaves out what ended or ran out, and other people', async () => {
    const { id, here, there } = await person('list@example.test');
    await person('other@example.test');
    await accounts.endSessionOf(await accounts.signedIn(id));
    const { items } = await listOwnSessions(here);
    expect(items.map((one) => [one.id, one.isThis])).toEqual([
      [here.actor.sessionId, true],
      [there.actor.sessionId, false],
    ]);
    const late = await accounts.asNow(here, hoursLater(7));
    const later = { ...late, now: hoursLater(9) };
    expect((await listOwnSessions(later)).items.map((one) => one.id)).toEqual([here.actor.sessionId]);
  });

  test('nobody has none', async () => {
    await expect(listOwnSessions(accounts.nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('endOwnSession', () => {
  test('ends it at once, leaves one row, and a second time is not found', async () => {
    const { id, here, there } = await person('end@example.test');
    const { sessionId } = there.actor;
    await endOwnSession(here, { sessionId });
    await expect(accounts.asNow(there)).rejects.toThrow('counts no longer');
    await expect(endOwnSession(here, { sessionId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await actionsOf(id)).toEqual(['user.end_session']);
  });

  test("does not know another person's", async () => {
    const [one, other] = [await person('mine@example.test'), await person('theirs@example.test')];
    const attempt = endOwnSession(one.here, { sessionId: other.here.actor.sessionId });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    await expect(accounts.asNow(other.here)).resolves.toBeDefined();
    expect(await actionsOf(other.id)).toEqual([]);
    await expect(endOwnSession(accounts.nobody(), { sessionId: 'ses_1' })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });
});

describe('signOutEverywhere', () => {
  test('ends all of them, leaves one row, and a second time is a conflict', async () => {
    const { id, here, there } = await person('all@example.test');
    expect(await signOutEverywhere(here)).toEqual({ ended: 2 });
    for (const ctx of [here, there]) await expect(accounts.asNow(ctx)).rejects.toThrow('counts no longer');
    await expect(signOutEverywhere(here)).rejects.toMatchObject({ code: 'conflict' });
    expect(await actionsOf(id)).toEqual(['user.sign_out_everywhere']);
  });

  test('is for whoever is signed in', async () => {
    await expect(signOutEverywhere(accounts.nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});

describe('changePassword', () => {
  const change = { current: accountPassword, password: newPassword };

  test('ends every session, gives a new one here, and only the new password counts', async () => {
    const { id, here, there } = await person('change@example.test');
    const opened = await changePassword(here, change);
    for (const ctx of [here, there]) await expect(accounts.asNow(ctx)).rejects.toThrow('counts no longer');
    const fresh = { ...here, actor: { ...here.actor, sessionId: opened.sessionId } };
    await expect(accounts.asNow(fresh)).resolves.toBeDefined();
    const enter = (password: string) => signIn(accounts.nobody(), { email: 'change@example.test', password });
    await expect(enter(accountPassword)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(enter(newPassword)).resolves.toBeDefined();
    expect((await actionsOf(id)).slice(0, 1)).toEqual(['user.change_password']);
  });

  test.each([
    ['current', { ...change, current: 'not the password' }],
    ['password', { ...change, password: 'too short' }],
    ['password', { ...change, password: 'Password1234' }],
    ['password', { ...change, password: 'x'.repeat(129) }],
  ])('says what is wrong beside "%s" and changes nothing', async (path, input) => {
    const { id, here } = await person(`wrong-${Math.random()}@example.test`);
    await expect(changePassword(here, input)).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path }] });
    await expect(accounts.asNow(here)).resolves.toBeDefined();
    expect(await actionsOf(id)).toEqual([]);
  });

  test('two at once: one wins', async () => {
    const { here } = await person('race@example.test');
    const outcomes = await Promise.allSettled([changePassword(here, change), changePassword(here, change)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is for a person at a browser', async () => {
    await expect(changePassword(accounts.nobody(), change)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
