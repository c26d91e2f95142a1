import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findUser } from '#db/repositories/people.ts';
import { acceptLink } from '#lib/auth/accept-link.ts';
import { getOneTimeLink } from '#lib/auth/get-one-time-link.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { newId } from '#lib/core/ids.ts';
import {
  type Accounts,
  accountNow,
  accountPassword,
  openAccounts,
  type SessionCtx,
} from '#lib/testing/account-fixture.ts';
import { createAccountLink } from './create-account-link.ts';
import { disableUser } from './disable-user.ts';
import { enableUser } from './enable-user.ts';
import { endUserSessions } from './end-user-sessions.ts';
import { inviteUser } from './invite-user.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { updateUser } from './update-user.ts';

let accounts: Accounts;
let admin: SessionCtx;
let seller: SessionCtx;
let sellerId: string;
beforeAll(async () => {
  accounts = await openAccounts();
  admin = await accounts.signedIn(await accounts.add('admin@example.test', { role: 'admin' }));
  sellerId = await accounts.add('seller@example.test');
  seller = await accounts.signedIn(sellerId);
});
afterAll(() => accounts.close());

const later = (minutes: number) => new Date(accountNow.getTime() + minutes * 60_000);
const actionsOf = async (id: string) => (await accounts.audit(id)).map(({ action }) => action);
const tokenOf = (path: string) => path.split('/').at(-1) ?? '';
const password = 'seven grey herons waiting';
const newAddress = () => `${newId('user')}@example.test`;

describe('every change of an account', () => {
  const changes = {
    disableUser,
    enableUser,
    endUserSessions,
    createAccountLink,
    resetSecondFactor,
    updateUser: (ctx: SessionCtx, input: { userId: string }) => updateUser(ctx, { ...input, name: 'Other' }),
  };
  test.each(Object.entries(changes))(
    '%s needs the right, and does not know who is not there',
    async (_name, change) => {
      const before = await findUser(accounts, { id: sellerId });
      await expect(change(seller, { userId: sellerId })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(change(admin, { userId: 'usr_nobody' })).rejects.toMatchObject({ code: 'not_found' });
      expect(await findUser(accounts, { id: sellerId })).toEqual(before);
      expect(await actionsOf(sellerId)).toEqual([]);
    },
  );

  test.each(Object.entries(changes))('%s is for nobody who holds less than the person', async (_name, change) => {
    const id = await accounts.add(newAddress(), { role: 'admin' });
    const manager = await accounts.withRights(['users:read', 'users:update', 'users:create']);
    await expect(change(manager, { userId: id })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await actionsOf(id)).toEqual([]);
  });

  test.each(Object.entries(changes).filter(([name]) => name !== 'endUserSessions'))(
    '%s asks for a recent sign-in',
    async (_name, change) => {
      const stale = await accounts.asNow(admin, later(20));
      await expect(change(stale, { userId: sellerId })).rejects.toMatchObject({ code: 'recent_sign_in_needed' });
      expect(await actionsOf(sellerId)).toEqual([]);
    },
  );
});

describe('inviteUser', () => {
  test('opens an account with a role, and the link lets the person in once', async () => {
    const email = newAddress();
    const { userId, kind, path } = await inviteUser(admin, { email, name: 'Noor', role: 'user' });
    expect(kind).toBe('invitation');
    const link = { kind, token: tokenOf(path) } as const;
    expect(await getOneTimeLink(accounts.nobody(), link)).toEqual({ email, name: 'Noor' });
    await acceptLink(accounts.nobody(later(5)), { ...link, kind: 'invitation', password, name: 'Noor Saleh' });
    expect(await findUser(accounts, { id: userId })).toMatchObject({ status: 'active', name: 'Noor Saleh' });
    await expect(signIn(accounts.nobody(later(6)), { email, password })).resolves.toMatchObject({ userId });
    const again = acceptLink(accounts.nobody(later(7)), { ...link, kind: 'invitation', password });
    await expect(again).rejects.toMatchObject({ code: 'invalid_input' });
    expect((await actionsOf(userId)).slice(0, 3)).toEqual(['user.invite', 'user.grant_role', 'user.accept_invitation']);
  });

  test('does not take an address twice, also for two at once', async () => {
    const email = newAddress();
    const invite = () => inviteUser(admin, { email, name: 'Twice' });
    const outcomes = await Promise.allSettled([invite(), invite()]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(invite()).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'email' }] });
  });

  test('gives nobody a role with more than the inviter holds, and then opens no account', async () => {
    const email = newAddress();
    const manager = await accounts.withRights(['users:create', 'roles:update']);
    await expect(inviteUser(manager, { email, name: 'Mole', role: 'admin' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await findUser(accounts, { email })).toBeUndefined();
    await expect(inviteUser(seller, { email, name: 'Mole' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await findUser(accounts, { email })).toBeUndefined();
  });
});

describe('createAccountLink', () => {
  test('lets the person set a password once, which ends older sessions', async () => {
    const id = await accounts.add(newAddress());
    const session = await accounts.signedIn(id);
    const { kind, path } = await createAccountLink(admin, { userId: id });
    expect([kind, path]).toEqual(['reset', expect.stringMatching(/^\/reset\/[\w-]{43}$/)]);
    const accept = () => acceptLink(accounts.nobody(), { kind: 'reset', token: tokenOf(path), password });
    const outcomes = await Promise.allSettled([accept(), accept()]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(accounts.asNow(session)).rejects.toThrow('counts no longer');
    expect(await actionsOf(id)).toEqual(['user.create_link', 'user.reset_password']);
  });

  test('runs out after 30 minutes, is replaced by a newer one and ends with the account', async () => {
    const id = await accounts.add(newAddress());
    const first = await createAccountLink(admin, { userId: id });
    const second = await createAccountLink(admin, { userId: id });
    const look = (path: string, at: Date) =>
      getOneTimeLink(accounts.nobody(at), { kind: 'reset', token: tokenOf(path) });
    const spent = { code: 'invalid_input', message: expect.stringMatching(/no longer counts/) };
    await expect(look(first.path, accountNow)).rejects.toMatchObject(spent);
    await expect(look(second.path, later(29))).resolves.toBeDefined();
    await expect(look(second.path, later(30))).rejects.toMatchObject(spent);
    await disableUser(admin, { userId: id });
    await expect(look(second.path, accountNow)).rejects.toMatchObject(spent);
    await expect(createAccountLink(admin, { userId: id })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('keeps no secret, and a reset is no invitation', async () => {
    const id = await accounts.add(newAddress());
    const { path } = await createAccountLink(admin, { userId: id });
    expect(JSON.stringify(await accounts.db.query.oneTimeLinks.findMany())).not.toContain(tokenOf(path));
    const other = getOneTimeLink(accounts.nobody(), { kind: 'invitation', token: tokenOf(path) });
    await expect(other).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('a password that is easily guessed spends nothing', async () => {
    const id = await accounts.add(newAddress());
    const { path } = await createAccountLink(admin, { userId: id });
    const accept = (word: string) =>
      acceptLink(accounts.nobody(), { kind: 'reset', token: tokenOf(path), password: word });
    await expect(accept('Password2026!')).rejects.toMatchObject({ fields: [{ path: 'password' }] });
    await expect(accept(password)).resolves.toBeDefined();
  });
});

describe('disableUser and enableUser', () => {
  test('a closed account is out at once and comes back with its password', async () => {
    const email = newAddress();
    const id = await accounts.add(email);
    const session = await accounts.signedIn(id);
    await disableUser(admin, { userId: id });
    await expect(accounts.asNow(session)).rejects.toThrow('counts no longer');
    await expect(disableUser(admin, { userId: id })).rejects.toMatchObject({ code: 'conflict' });
    await enableUser(admin, { userId: id });
    await expect(accounts.asNow(session)).rejects.toThrow('counts no longer');
    await expect(signIn(accounts.nobody(), { email, password: accountPassword })).resolves.toBeDefined();
    await expect(enableUser(admin, { userId: id })).rejects.toMatchObject({ code: 'conflict' });
    expect((await actionsOf(id)).slice(0, 2)).toEqual(['user.disable', 'user.enable']);
  });

  test('nobody closes their own account', async () => {
    const attempt = disableUser(admin, { userId: admin.actor.person.userId });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('of two admins who close each other at once one stays', async () => {
    const rounds = await openAccounts();
    try {
      const [one, other] = await Promise.all(
        ['one', 'other'].map(async (name) =>
          rounds.signedIn(await rounds.add(`${name}@example.test`, { role: 'admin' })),
        ),
      );
      if (!one || !other) throw new Error('There are two admins.');
      const outcomes = await Promise.allSettled([
        disableUser(one, { userId: other.actor.person.userId }),
        disableUser(other, { userId: one.actor.person.userId }),
      ]);
      expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    } finally {
      await rounds.close();
    }
  });
});

describe('endUserSessions and updateUser', () => {
  test('signs somebody out everywhere', async () => {
    const id = await accounts.add(newAddress());
    const session = await accounts.signedIn(id);
    expect(await endUserSessions(admin, { userId: id })).toEqual({ ended: 1 });
    await expect(accounts.asNow(session)).rejects.toThrow('counts no longer');
    await expect(endUserSessions(admin, { userId: id })).rejects.toMatchObject({ code: 'conflict' });
    expect(await actionsOf(id)).toEqual(['user.end_sessions']);
  });

  test('changes what is given, and not to the address of somebody else', async () => {
    const id = await accounts.add(newAddress());
    const email = newAddress();
    await updateUser(admin, { userId: id, name: 'Rana', email: email.toUpperCase() });
    expect(await findUser(accounts, { id })).toMatchObject({ name: 'Rana', email });
    const taken = updateUser(admin, { userId: id, email: 'seller@example.test' });
    await expect(taken).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'email' }] });
    expect(await actionsOf(id)).toEqual(['user.update']);
  });

  test('who has no second factor has none to reset', async () => {
    await expect(resetSecondFactor(admin, { userId: sellerId })).rejects.toMatchObject({ code: 'conflict' });
  });
});
