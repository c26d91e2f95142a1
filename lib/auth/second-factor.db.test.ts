import { eq } from 'drizzle-orm';
import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { settings } from '#db/schema/index.ts';
import { env } from '#lib/env.ts';
import type { SessionCtx } from '#lib/testing/account-fixture.ts';
import { type Accounts, accountNow, openAccounts, accountPassword as password } from '#lib/testing/account-fixture.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { may } from './context.ts';
import { getSecondFactor } from './get-second-factor.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { signIn } from './sign-in.ts';

let accounts: Accounts;
beforeAll(async () => {
  accounts = await openAccounts();
});
afterAll(() => accounts.close());

const hourLater = new Date(accountNow.getTime() + 3_600_000);
const codeAt = (secret: string, at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1_000) });
const actionsOf = async (ctx: SessionCtx) => (await accounts.audit(ctx.actor.person.userId)).map((one) => one.action);

async function enrolled(email: string) {
  const ctx = await accounts.signedIn(await accounts.add(email));
  const { secret } = await beginSecondFactor(ctx);
  const { recoveryCodes } = await confirmSecondFactor(ctx, { code: codeAt(secret, accountNow) });
  const enter = (code?: string, at = hourLater) => signIn(accounts.nobody(at), { email, password, code });
  return { ctx, secret, recoveryCodes, enter };
}

describe('setting up a second factor', () => {
  test('counts once a code was shown, gives ten recovery codes and leaves a row for each step', async () => {
    const { ctx, recoveryCodes } = await enrolled('layla@example.test');
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    const state = { isOn: true, since: accountNow, recoveryCodesLeft: 10, isRequired: false };
    expect(await getSecondFactor(ctx)).toEqual(state);
    expect(await actionsOf(ctx)).toEqual(['user.begin_second_factor', 'user.add_second_factor']);
  });

  test('asks for a recent sign-in at every step', async () => {
    const ctx = await accounts.signedIn(await accounts.add('stale@example.test'), hourLater);
    const needed = { code: 'recent_sign_in_needed' };
    await expect(beginSecondFactor(ctx)).rejects.toMatchObject(needed);
    await expect(confirmSecondFactor(ctx, { code: '123456' })).rejects.toMatchObject(needed);
    await expect(removeSecondFactor(ctx)).rejects.toMatchObject(needed);
    await expect(renewRecoveryCodes(ctx)).rejects.toMatchObject(needed);
    expect(await actionsOf(ctx)).toEqual([]);
  });

  test('a wrong code changes nothing; without a beginning there is nothing to confirm', async () => {
    const ctx = await accounts.signedIn(await accounts.add('wrong@example.test'));
    await expect(confirmSecondFactor(ctx, { code: '123456' })).rejects.toMatchObject({ code: 'conflict' });
    await beginSecondFactor(ctx);
    const wrong = { code: 'invalid_input', fields: [{ path: 'code' }] };
    await expect(confirmSecondFactor(ctx, { code: 'abcdef' })).rejects.toMatchObject(wrong);
    expect(await getSecondFactor(ctx)).toMatchObject({ isOn: false, recoveryCodesLeft: 0 });
  });

  test('one in use is not replaced; two that confirm at once: one wins', async () => {
    const { ctx } = await enrolled('twice@example.test');
    await expect(beginSecondFactor(ctx)).rejects.toMatchObject({ code: 'conflict' });
    const other = await accounts.signedIn(await accounts.add('race@example.test'));
    const { secret } = await beginSecondFactor(other);
    const confirm = () => confirmSecondFactor(other, { code: codeAt(secret, accountNow) });
    const outcomes = await Promise.allSettled([confirm(), confirm()]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('what is stored does not hold the secret, nor a code', async () => {
    const { ctx, secret, recoveryCodes } = await enrolled('sealed@example.test');
    const stored = JSON.stringify([
      await ctx.db.query.secondFactors.findMany(),
      await ctx.db.query.recoveryCodes.findMany(),
    ]);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(recoveryCodes[0]);
  });
});

describe('signing in with a second factor', () => {
  test('asks for the code, only of whoever knows the password', async () => {
    const { enter } = await enrolled('omar@example.test');
    await expect(enter()).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'code', kind: 'missing' }] });
    const stranger = signIn(accounts.nobody(hourLater), { email: 'omar@example.test', password: 'not the password' });
    await expect(stranger).rejects.toMatchObject({ code: 'unauthenticated', fields: [] });
  });

  test('a code counts once, also for two at the same time', async () => {
    const { secret, enter } = await enrolled('once@example.test');
    const code = codeAt(secret, hourLater);
    const outcomes = await Promise.allSettled([enter(code), enter(code)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(enter(code)).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'code' }] });
    await expect(enter(codeAt(secret, accountNow))).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('a recovery code counts once, however it is written', async () => {
    const { ctx, recoveryCodes, enter } = await enrolled('lost@example.test');
    const [code = '', other = ''] = recoveryCodes;
    await expect(enter(code.replaceAll('-', ' ').toUpperCase())).resolves.toBeDefined();
    await expect(enter(code)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await getSecondFactor(ctx)).toMatchObject({ recoveryCodesLeft: 9 });
    const fresh = await renewRecoveryCodes(ctx);
    expect(fresh.recoveryCodes).toHaveLength(10);
    await expect(enter(other)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('confirming oneself asks for it too', async () => {
    const { ctx, secret } = await enrolled('confirm@example.test');
    const later = await accounts.asNow(ctx, hourLater);
    await expect(confirmIdentity(later, { password })).rejects.toMatchObject({
      fields: [{ path: 'code', kind: 'missing' }],
    });
    await expect(confirmIdentity(later, { password, code: codeAt(secret, hourLater) })).resolves.toBeUndefined();
  });
});

describe('removing a second factor', () => {
  test('the password is enough from then on', async () => {
    const { ctx, enter } = await enrolled('gone@example.test');
    await removeSecondFactor(ctx);
    await expect(enter()).resolves.toBeDefined();
    await expect(removeSecondFactor(ctx)).rejects.toMatchObject({ code: 'conflict' });
    await expect(renewRecoveryCodes(ctx)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('in production', () => {
  test('an admin holds no right before the second factor is set up, and keeps it afterwards', async () => {
    vi.spyOn(env, 'APP_ENV', 'get').mockReturnValue('production');
    const id = await accounts.add('admin@example.test', { role: 'admin' });
    const ctx = await accounts.signedIn(id);
    expect(ctx.actor.person.lacksSecondFactor).toBe(true);
    expect(may(ctx, 'users:read')).toBe(false);
    const { secret } = await beginSecondFactor(ctx);
    await confirmSecondFactor(ctx, { code: codeAt(secret, accountNow) });
    const again = await accounts.asNow(ctx);
    expect(may(again, 'users:read')).toBe(true);
    await expect(removeSecondFactor(again)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await getSecondFactor(again)).toMatchObject({ isOn: true, isRequired: true });
  });

  test('everybody needs one where the policy says so', async () => {
    const ctx = await accounts.signedIn(await accounts.add('everybody@example.test'));
    const value = { secondFactor: 'everybody' };
    await accounts.db.insert(settings).values({ key: 'security', value, updatedAt: accountNow });
    expect((await accounts.asNow(ctx)).actor.person.lacksSecondFactor).toBe(true);
    await accounts.db.delete(settings).where(eq(settings.key, 'security'));
  });

  test('a seller works without one', async () => {
    vi.spyOn(env, 'APP_ENV', 'get').mockReturnValue('production');
    const ctx = await accounts.signedIn(await accounts.add('seller@example.test'));
    expect(may(ctx, 'proposals:read')).toBe(true);
  });
});
