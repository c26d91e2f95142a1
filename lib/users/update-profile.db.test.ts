import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findUser } from '#db/repositories/people.ts';
import { users } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { type Desk, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { updateProfile } from './update-profile.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const stored = (name: PersonName) => findUser(desk, { id: desk.userId(name) });
const actionsOf = (name: PersonName) => desk.auditActions('user', desk.userId(name));

test('changes what is given, leaves the rest, and leaves one audit row', async () => {
  const before = await stored('seller');
  await updateProfile(desk.as('seller'), { title: ' Account manager ', phone: '+971 50 123 4567', language: 'ar' });
  expect(await stored('seller')).toMatchObject({
    name: before?.name,
    email: before?.email,
    title: 'Account manager',
    phone: '+971 50 123 4567',
    language: 'ar',
  });
  expect(await actionsOf('seller')).toEqual(['user.update_profile']);
});

test('what is so already leaves no row', async () => {
  await updateProfile(desk.as('lead'), { language: null });
  expect(await actionsOf('lead')).toEqual([]);
});

test('says what is wrong beside its field', async () => {
  const wrong = updateProfile(desk.as('stranger'), { name: ' ', phone: 'call me' });
  await expect(wrong).rejects.toMatchObject({
    code: 'invalid_input',
    fields: [{ path: 'name' }, { path: 'phone', message: expect.stringContaining('+971 50 123 4567') }],
  });
  const other = { title: 'x', userId: desk.userId('seller') } as unknown as { title: string };
  await expect(updateProfile(desk.as('stranger'), other)).rejects.toMatchObject({ code: 'invalid_input' });
  expect(await actionsOf('stranger')).toEqual([]);
});

test('nobody and jobs have no profile', async () => {
  const nobody: Ctx = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '192.0.2.7' } };
  await expect(updateProfile(nobody, { name: 'Nobody' })).rejects.toMatchObject({ code: 'unauthenticated' });
  const job: Ctx = { ...desk.as('seller'), actor: { kind: 'job', name: 'Expiry', rights: new Map() } };
  await expect(updateProfile(job, { name: 'Job' })).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('an account that is gone is not found', async () => {
  const ctx = desk.as('seller');
  if (ctx.actor.kind !== 'session') throw new Error('The seller has a session.');
  const gone: Ctx = { ...ctx, actor: { ...ctx.actor, person: { ...ctx.actor.person, userId: 'usr_gone' } } };
  await expect(updateProfile(gone, { name: 'Gone' })).rejects.toMatchObject({ code: 'not_found' });
});

test('an account that was closed meanwhile is a conflict and stays as it is', async () => {
  const id = desk.userId('coordinator');
  await desk.db.update(users).set({ status: 'disabled' }).where(eq(users.id, id));
  const before = await stored('coordinator');
  await expect(updateProfile(desk.as('coordinator'), { name: 'New' })).rejects.toMatchObject({ code: 'conflict' });
  expect(await stored('coordinator')).toEqual(before);
  expect(await actionsOf('coordinator')).toEqual([]);
});
