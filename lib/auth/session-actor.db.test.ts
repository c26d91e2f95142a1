import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grants, sessions, settings, teamMembers, teams } from '#db/schema/index.ts';
import { type Accounts, accountNow, accountPassword, openAccounts } from '#lib/testing/account-fixture.ts';
import { sessionActor } from './session-actor.ts';
import { signIn } from './sign-in.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const later = (seconds: number) => new Date(accountNow.getTime() + seconds * 1_000);
let people = 0;

async function signedIn(account?: Parameters<Accounts['add']>[1]) {
  people += 1;
  const email = `person${people}@example.test`;
  const userId = await accounts.add(email, account);
  const { sessionId } = await signIn(accounts.nobody(), { email, password: accountPassword });
  const ask = (at = accountNow, claimed = userId) =>
    sessionActor({ db: accounts.db, now: at }, { userId: claimed, sessionId, address: '192.0.2.7' });
  return { userId, sessionId, ask };
}

describe('sessionActor', () => {
  test('knows the person, their team and what they may do', async () => {
    const { userId, sessionId, ask } = await signedIn({ name: 'Layla', title: 'Seller', phone: '+971 1' });
    await accounts.db.insert(teams).values({ id: 'team_north', name: 'North', createdAt: accountNow });
    await accounts.db.insert(teamMembers).values({ teamId: 'team_north', userId, isLead: true });
    const actor = await ask();
    expect(actor).toMatchObject({ kind: 'session', sessionId, address: '192.0.2.7' });
    expect(actor?.person).toMatchObject({ userId, name: 'Layla', teamId: 'team_north', roleKeys: ['user'] });
    expect(actor?.person.rights.get('proposals:read')).toEqual({
      kind: 'some',
      ownerId: userId,
      teamIds: ['team_north'],
    });
    expect(actor?.person.rights.has('proposals:hand_over')).toBe(false);
  });

  test.each([
    ['the account was disabled', { status: 'disabled' as const }],
    ['the password or a role was changed', { sessionVersion: 2 }],
  ])('is nobody once %s', async (_name, change) => {
    const { userId, ask } = await signedIn();
    expect(await ask()).toBeDefined();
    await accounts.change(userId, change);
    expect(await ask()).toBeUndefined();
  });

  test('ends when the policy of the business says so, from the next request on', async () => {
    const { ask } = await signedIn();
    expect(await ask(later(3_600))).toBeDefined();
    const value = { idleMinutes: 10, wholeHours: 1 };
    await accounts.db.insert(settings).values({ key: 'security', value, updatedAt: accountNow });
    expect(await ask(later(3_600 + 599))).toBeUndefined();
    const other = await signedIn();
    expect(await other.ask(later(599))).toBeDefined();
    expect(await other.ask(later(600 + 599))).toBeUndefined();
    await accounts.db.delete(settings);
    expect(await other.ask(later(600 + 599))).toBeDefined();
  });

  test('is nobody with the session of somebody else, or with none', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    expect(await one.ask(accountNow, two.userId)).toBeUndefined();
    const unknown = { userId: one.userId, sessionId: 'ses_unknown', address: '' };
    expect(await sessionActor({ db: accounts.db, now: accountNow }, unknown)).toBeUndefined();
  });

  test('a grant counts until it runs out or is taken back', async () => {
    const { userId, ask } = await signedIn({ grantEndsAt: later(60) });
    expect((await ask(later(59)))?.person.roleKeys).toEqual(['user']);
    const afterwards = await ask(later(60));
    expect(afterwards?.person).toMatchObject({ userId, roleKeys: [] });
    expect(afterwards?.person.rights.size).toBe(0);
    await accounts.db.delete(grants).where(eq(grants.userId, userId));
    expect((await ask(later(61)))?.person.rights.size).toBe(0);
  });

  test('notes at most once a minute that it is in use, and lives on from there', async () => {
    const { sessionId, ask } = await signedIn();
    const lastSeen = async () => {
      const [row] = await accounts.db.select().from(sessions).where(eq(sessions.id, sessionId));
      return row?.lastSeenAt;
    };
    await ask(later(60));
    expect(await lastSeen()).toEqual(accountNow);
    await ask(later(61));
    expect(await lastSeen()).toEqual(later(61));
    const eightHours = 8 * 3_600;
    expect(await ask(later(eightHours + 60))).toBeDefined();
    expect(await ask(later(2 * eightHours + 60))).toBeUndefined();
  });
});
