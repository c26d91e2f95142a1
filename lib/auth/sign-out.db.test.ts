import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Accounts, accountPassword, openAccounts } from '#lib/testing/account-fixture.ts';
import type { Ctx } from './context.ts';
import { sessionActor } from './session-actor.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

let accounts: Accounts;
afterAll(() => accounts?.close());
beforeEach(async () => {
  accounts ??= await openAccounts();
});

async function signedIn(email: string): Promise<Ctx & { userId: string }> {
  const userId = await accounts.add(email);
  const nobody = accounts.nobody();
  const { sessionId } = await signIn(nobody, { email, password: accountPassword });
  const actor = await sessionActor(nobody, { userId, sessionId, address: '' });
  if (!actor) throw new Error('The session did not count.');
  return { ...nobody, actor, userId };
}

const actionsOf = async (userId: string) => (await accounts.audit(userId)).map((event) => event.action);

describe('signOut', () => {
  test('ends the session at once and leaves one audit row', async () => {
    const ctx = await signedIn('one@example.test');
    await signOut(ctx);
    const [session] = await accounts.sessionsOf(ctx.userId);
    expect(session?.endedAt).toEqual(ctx.now);
    expect(await sessionActor(ctx, { userId: ctx.userId, sessionId: session?.id ?? '', address: '' })).toBeUndefined();
    expect(await actionsOf(ctx.userId)).toEqual(['user.sign_in', 'user.sign_out']);
  });

  test('is nothing for somebody who is not signed in', async () => {
    await expect(signOut(accounts.nobody())).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('the assistant signs nobody out', async () => {
    const ctx = await signedIn('two@example.test');
    if (ctx.actor.kind !== 'session') throw new Error('Not a session.');
    const assistant: Ctx = { ...ctx, actor: { ...ctx.actor, kind: 'assistant', chatId: 'cht_1' } };
    await expect(signOut(assistant)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await accounts.sessionsOf(ctx.userId))[0]?.endedAt).toBeNull();
  });

  test("does not reach another person's session", async () => {
    const [mine, theirs] = [await signedIn('mine@example.test'), await signedIn('theirs@example.test')];
    if (mine.actor.kind !== 'session' || theirs.actor.kind !== 'session') throw new Error('Not a session.');
    const mixed: Ctx = { ...mine, actor: { ...mine.actor, sessionId: theirs.actor.sessionId } };
    await expect(signOut(mixed)).rejects.toMatchObject({ code: 'conflict' });
    expect((await accounts.sessionsOf(theirs.userId))[0]?.endedAt).toBeNull();
    expect(await actionsOf(mine.userId)).toEqual(['user.sign_in']);
  });

  test('of two at the same time one is told that it has ended', async () => {
    const ctx = await signedIn('three@example.test');
    const outcomes = await Promise.allSettled([signOut(ctx), signOut(ctx)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await actionsOf(ctx.userId)).toEqual(['user.sign_in', 'user.sign_out']);
  });
});
