import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRole } from '#db/repositories/roles.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { resolveRights } from '#lib/auth/rules.ts';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import { type Desk, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { createRole } from './create-role.ts';
import { deleteRole } from './delete-role.ts';
import { getRole } from './get-role.ts';
import { grantRole } from './grant-role.ts';
import { listRoles } from './list-roles.ts';
import { revokeRole } from './revoke-role.ts';
import { updateRole } from './update-role.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const readAll: PermissionGrant = { permission: 'proposals:read', scope: 'all' };
const readOwn: PermissionGrant = { permission: 'proposals:read', scope: 'own' };
const audit: PermissionGrant = { permission: 'audit:read', scope: 'all' };
const roleActions = (id: string) => desk.auditActions('role', id);

/** Somebody who may change roles and holds little else. */
function limited(name: PersonName, ...more: PermissionGrant[]): Ctx {
  const ctx = desk.as(name);
  if (ctx.actor.kind !== 'session') throw new Error('A person has a session.');
  const held = [{ permission: 'roles:update', scope: 'all' } as const, ...more];
  const person = { ...ctx.actor.person, rights: resolveRights(held, desk.userId(name), []) };
  return { ...ctx, actor: { ...ctx.actor, person } };
}
const stale = (name: PersonName): Ctx => {
  const ctx = desk.as(name);
  if (ctx.actor.kind !== 'session') throw new Error('A person has a session.');
  return { ...ctx, actor: { ...ctx.actor, confirmedAt: new Date(ctx.now.getTime() - 11 * 60_000) } };
};

describe('createRole', () => {
  test('makes a role of tidy permissions and leaves one audit row', async () => {
    const input = { name: ' Regional manager ', description: 'Reads all', permissions: [readOwn, readAll, readAll] };
    const made = await createRole(desk.as('admin'), input);
    expect(made).toMatchObject({ key: 'regional-manager', name: 'Regional manager', isSystem: false, holders: 0 });
    expect((await getRole(desk.as('admin'), { role: made.key })).permissions).toEqual([readAll]);
    expect(await roleActions(made.id)).toEqual(['role.create']);
  });

  test.each([
    ['without the permission', () => desk.as('head'), 'forbidden'],
    ['without a recent sign-in', () => stale('admin'), 'recent_sign_in_needed'],
    ['with what the maker lacks', () => limited('head', readOwn), 'forbidden'],
  ])('%s nothing is made', async (_, as, code) => {
    await expect(createRole(as(), { name: 'Not this', permissions: [readAll] })).rejects.toMatchObject({ code });
    expect(await findRole(desk, 'not-this')).toBeUndefined();
  });

  test('says what is lacking by name', async () => {
    const attempt = createRole(limited('head', readOwn), { name: 'Not this', permissions: [audit, readOwn] });
    await expect(attempt).rejects.toThrow('audit:read');
  });

  test.each(['Regional MANAGER', 'Sales', 'head of sales'])('a name that is taken is a conflict: %s', async (name) => {
    await expect(createRole(desk.as('admin'), { name, permissions: [audit] })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('refuses a reach that means nothing, an unknown permission, a name of signs and no permissions', async () => {
    const attempt = (name: string, ...permissions: object[]) =>
      createRole(desk.as('admin'), { name, permissions: permissions as PermissionGrant[] });
    const wrong = { code: 'invalid_input' };
    await expect(attempt('A', { permission: 'settings:update', scope: 'own' })).rejects.toMatchObject({
      ...wrong,
      fields: [{ path: 'permissions.0.scope' }],
    });
    await expect(attempt('A', { permission: 'everything:do', scope: 'all' })).rejects.toMatchObject(wrong);
    await expect(attempt('!?', audit)).rejects.toMatchObject(wrong);
    await expect(attempt('A')).rejects.toMatchObject({ ...wrong, fields: [{ path: 'permissions' }] });
  });
});

describe('updateRole', () => {
  test('changes it, its key with the name, and leaves one audit row with before and after', async () => {
    const made = await createRole(desk.as('admin'), { name: 'Helper', permissions: [readOwn] });
    const change = { role: made.id, name: 'مساعد المبيعات', permissions: [readAll], basedOnVersion: 1 };
    expect(await updateRole(desk.as('admin'), change)).toMatchObject({ key: 'مساعد-المبيعات', version: 2 });
    expect(await getRole(desk.as('admin'), { role: 'مساعد-المبيعات' })).toMatchObject({ permissions: [readAll] });
    expect(await roleActions(made.id)).toEqual(['role.create', 'role.update']);
    await expect(updateRole(desk.as('admin'), change)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('nobody widens a role to what they lack, nor takes from it what they lack', async () => {
    const made = await createRole(desk.as('admin'), { name: 'Auditor', permissions: [audit] });
    const change = { role: made.id, name: 'Auditor', basedOnVersion: 1 };
    const wider = updateRole(limited('head', audit), { ...change, permissions: [audit, readAll] });
    await expect(wider).rejects.toMatchObject({ code: 'forbidden' });
    const other = updateRole(limited('head', readAll), { ...change, permissions: [readAll] });
    await expect(other).rejects.toMatchObject({ code: 'forbidden' });
    expect(await getRole(desk.as('admin'), { role: made.id })).toMatchObject({ version: 1, permissions: [audit] });
  });

  test('system roles stay, and what is not there is not found', async () => {
    const change = { name: 'Mine', permissions: [audit], basedOnVersion: 1 };
    const system = updateRole(desk.as('admin'), { role: 'viewer', ...change });
    await expect(system).rejects.toMatchObject({ code: 'forbidden' });
    const none = updateRole(desk.as('admin'), { role: 'nothing', ...change });
    await expect(none).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each([
    ['without the permission', () => desk.as('head'), 'forbidden'],
    ['without a recent sign-in', () => stale('admin'), 'recent_sign_in_needed'],
  ])('%s nothing changes', async (_, as, code) => {
    const change = { role: 'regional-manager', name: 'Other', permissions: [audit], basedOnVersion: 1 };
    await expect(updateRole(as(), change)).rejects.toMatchObject({ code });
    expect(await findRole(desk, 'regional-manager')).toMatchObject({ version: 1, name: 'Regional manager' });
  });
});

describe('deleteRole', () => {
  test('a role that somebody holds stays and says who; without holders it goes, with one audit row', async () => {
    const made = await createRole(desk.as('admin'), { name: 'Short lived', permissions: [readOwn] });
    const { grantId } = await grantRole(desk.as('admin'), { userId: desk.userId('viewer'), role: made.key });
    const deletion = { role: made.id, basedOnVersion: 1 };
    await expect(deleteRole(desk.as('admin'), deletion)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('viewer'),
    });
    await revokeRole(desk.as('admin'), { grantId });
    await deleteRole(desk.as('admin'), deletion);
    expect(await findRole(desk, made.id)).toBeUndefined();
    expect(await roleActions(made.id)).toEqual(['role.create', 'role.delete']);
    await expect(deleteRole(desk.as('admin'), deletion)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('grants that have run out go with it', async () => {
    const made = await createRole(desk.as('admin'), { name: 'For a day', permissions: [readOwn] });
    await grantRole(desk.as('admin'), { userId: desk.userId('viewer'), role: made.key, lastDay: '2026-11-20' });
    const later = desk.as('admin', new Date('2026-11-21T08:00:00Z'));
    await deleteRole(later, { role: made.id, basedOnVersion: 1 });
    expect(await findRole(desk, made.id)).toBeUndefined();
  });

  test.each([
    ['without the permission', () => desk.as('head'), 1, 'forbidden'],
    ['without a recent sign-in', () => stale('admin'), 1, 'recent_sign_in_needed'],
    ['with less than it gives', () => limited('head', readOwn), 1, 'forbidden'],
    ['over a version that is gone', () => desk.as('admin'), 7, 'conflict'],
  ])('%s it stays', async (_, as, basedOnVersion, code) => {
    await expect(deleteRole(as(), { role: 'regional-manager', basedOnVersion })).rejects.toMatchObject({ code });
    expect(await findRole(desk, 'regional-manager')).toBeDefined();
  });

  test('a system role stays', async () => {
    const attempt = deleteRole(desk.as('admin'), { role: 'viewer', basedOnVersion: 1 });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('listRoles and getRole', () => {
  test('give all by name, page by page, with their holders, and find words', async () => {
    const all = await listRoles(desk.as('admin'));
    const names = all.items.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Admin', 'Sales', 'Regional manager']));
    expect(all.items.find(({ key }) => key === 'user')).toMatchObject({ holders: 3, isSystem: true });
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listRoles>> = await listRoles(desk.as('admin'), {
        limit: 3,
        cursor: cursor ?? undefined,
      });
      paged.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(names);
    expect((await listRoles(desk.as('admin'), { search: 'REGIONAL' })).items).toHaveLength(1);
    const one = await getRole(desk.as('admin'), { role: 'user' });
    expect(one.holders.map(({ name }) => name)).toEqual(['lead', 'seller', 'stranger']);
  });

  test('refuse who may not read roles, and a role that is not there', async () => {
    await expect(listRoles(desk.as('seller'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getRole(desk.as('head'), { role: 'admin' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getRole(desk.as('admin'), { role: 'none' })).rejects.toMatchObject({ code: 'not_found' });
  });
});
