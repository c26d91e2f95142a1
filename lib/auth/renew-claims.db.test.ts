import { afterAll, beforeAll, expect, test } from 'vitest';
import { grants, roles, sessions } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { type Accounts, accountNow, openAccounts } from '#lib/testing/account-fixture.ts';
import type { Ctx } from './context.ts';
import { renewClaims } from './renew-claims.ts';
import { sessionActor } from './session-actor.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const addRole = async (userId: string, permission: 'audit:read' | 'locations:read') => {
  const { db } = accounts;
  const [role] = await db
    .insert(roles)
    .values({
      id: newId('role'),
      key: permission,
      name: permission,
      permissions: [{ permission, scope: 'all' }],
      createdAt: accountNow,
    })
    .returning();
  const row = { userId, roleId: role?.id ?? '', createdAt: accountNow };
  await db.insert(grants).values({ id: newId('grant'), ...row });
};

test('the cookie says that somebody may enter the panel once a role lets them, and ends when it ended before', async () => {
  const userId = await accounts.add('seller@company.test');
  const sessionId = newId('session');
  const expiresAt = new Date(accountNow.getTime() + 3_600_000);
  const times = { createdAt: accountNow, lastSeenAt: accountNow, expiresAt };
  await accounts.db.insert(sessions).values({ id: sessionId, userId, sessionVersion: 1, ...times });
  const caller = async (): Promise<Ctx> => {
    const claims = { userId, sessionId, address: '192.0.2.7' };
    const actor = await sessionActor({ db: accounts.db, now: accountNow }, claims);
    if (!actor) throw new Error('The session counts.');
    return { ...accounts.nobody(), actor };
  };
  await addRole(userId, 'locations:read');
  expect(await renewClaims(await caller())).toEqual({ userId, sessionId, isAdmin: false, expiresAt });
  await addRole(userId, 'audit:read');
  expect(await renewClaims(await caller())).toEqual({ userId, sessionId, isAdmin: true, expiresAt });
});

test('nobody has no cookie to renew', async () => {
  await expect(renewClaims(accounts.nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
});
