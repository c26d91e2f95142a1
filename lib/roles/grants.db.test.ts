import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findUser } from '#db/repositories/people.ts';
import { countLastingHolders, findRole, listGrantsOf } from '#db/repositories/roles.ts';
import { grants } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { loadPerson } from '#lib/auth/load-person.ts';
import { resolveRights } from '#lib/auth/rules.ts';
import { newId } from '#lib/core/ids.ts';
import { loadSecurityPolicy } from '#lib/settings/load-security-policy.ts';
import { type Desk, openDesk, type PersonName, testNow } from '#lib/testing/desk-fixture.ts';
import { changeGrant } from './change-grant.ts';
import { grantRole } from './grant-role.ts';
import { listGrants } from './list-grants.ts';
import { revokeRole } from './revoke-role.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const admin = () => desk.as('admin');
const held = async (name: PersonName) =>
  (await listGrantsOf(desk, desk.userId(name))).map(({ grant, role }) => [role.key, grant.expiresAt]);
const actionsOf = (name: PersonName) => desk.auditActions('user', desk.userId(name));
const grantOf = async (name: PersonName, key: string) => {
  const found = (await listGrantsOf(desk, desk.userId(name))).find(({ role }) => role.key === key);
  if (!found) throw new Error(`${name} does not hold ${key}.`);
  return found.grant;
};
/** May change roles and otherwise holds what a viewer holds. */
function limited(): Ctx {
  const ctx = desk.as('viewer');
  if (ctx.actor.kind !== 'session') throw new Error('A person has a session.');
  const rights = resolveRights([{ permission: 'roles:update', scope: 'all' }], desk.userId('viewer'), []);
  return { ...ctx, actor: { ...ctx.actor, person: { ...ctx.actor.person, rights } } };
}
const stale = (): Ctx => {
  const ctx = admin();
  if (ctx.actor.kind !== 'session') throw new Error('A person has a session.');
  return { ...ctx, actor: { ...ctx.actor, confirmedAt: new Date(testNow.getTime() - 11 * 60_000) } };
};

describe('grantRole', () => {
  test('gives one more role until the end of a day in Dubai, and leaves one audit row', async () => {
    await grantRole(admin(), { userId: desk.userId('seller'), role: 'finance', lastDay: '2026-11-30' });
    expect(await held('seller')).toEqual([
      ['finance', new Date('2026-11-30T20:00:00Z')],
      ['user', null],
    ]);
    expect(await actionsOf('seller')).toEqual(['user.grant_role']);
    const user = await findUser(desk, { id: desk.userId('seller') });
    if (!user) throw new Error('The seller is there.');
    const policy = await loadSecurityPolicy(desk);
    const rolesAt = async (at: string) => (await loadPerson(desk, user, { now: new Date(at), policy })).roleKeys;
    expect(await rolesAt('2026-11-30T19:59:59.999Z')).toEqual(['finance', 'user']);
    expect(await rolesAt('2026-11-30T20:00:00Z')).toEqual(['user']);
  });

  test.each([
    ['without the permission', () => desk.as('head'), 'forbidden'],
    ['without a recent sign-in', stale, 'recent_sign_in_needed'],
    ['of what the giver lacks', limited, 'forbidden'],
  ])('%s nothing is given', async (_, as, code) => {
    const input = { userId: desk.userId('lead'), role: 'coordinator' };
    await expect(grantRole(as(), input)).rejects.toMatchObject({ code });
    expect(await held('lead')).toEqual([['user', null]]);
    expect(await actionsOf('lead')).toEqual([]);
  });

  test('does not know people and roles that are not there, and takes no day gone by', async () => {
    const none = grantRole(admin(), { userId: 'usr_none', role: 'viewer' });
    await expect(none).rejects.toMatchObject({ code: 'not_found' });
    const noRole = grantRole(admin(), { userId: desk.userId('lead'), role: 'none' });
    await expect(noRole).rejects.toMatchObject({ code: 'not_found' });
    const past = grantRole(admin(), { userId: desk.userId('lead'), role: 'viewer', lastDay: '2026-11-19' });
    await expect(past).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'lastDay' }] });
    expect(await held('lead')).toEqual([['user', null]]);
  });

  test('what is held is a conflict, what has run out is given anew, and of two at once one wins', async () => {
    const input = { userId: desk.userId('seller'), role: 'finance' };
    await expect(grantRole(admin(), input)).rejects.toMatchObject({ code: 'conflict' });
    await grantRole(desk.as('admin', new Date('2026-12-01T08:00:00Z')), input);
    expect(await held('seller')).toEqual([
      ['finance', null],
      ['user', null],
    ]);
    const both = await Promise.allSettled(
      ['viewer', 'viewer'].map((role) => grantRole(admin(), { userId: desk.userId('stranger'), role })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
  });
});

describe('changeGrant', () => {
  test('moves the end and leaves one audit row; over what another saw it is a conflict', async () => {
    await grantRole(admin(), { userId: desk.userId('coordinator'), role: 'viewer', lastDay: '2026-11-25' });
    const { id, expiresAt } = await grantOf('coordinator', 'viewer');
    const input = { grantId: id, lastDay: '2026-12-31', basedOn: expiresAt };
    await changeGrant(admin(), input);
    expect((await grantOf('coordinator', 'viewer')).expiresAt).toEqual(new Date('2026-12-31T20:00:00Z'));
    expect(await actionsOf('coordinator')).toEqual(['user.grant_role', 'user.change_grant']);
    await expect(changeGrant(admin(), input)).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each([
    ['without the permission', () => desk.as('head'), 'forbidden'],
    ['without a recent sign-in', stale, 'recent_sign_in_needed'],
    ['of what the other lacks: lifting an end is giving', limited, 'forbidden'],
  ])('%s nothing changes', async (_, as, code) => {
    const { id, expiresAt } = await grantOf('coordinator', 'viewer');
    const attempt = changeGrant(as(), { grantId: id, lastDay: null, basedOn: expiresAt });
    await expect(attempt).rejects.toMatchObject({ code });
    expect((await grantOf('coordinator', 'viewer')).expiresAt).toEqual(expiresAt);
  });

  test('a grant that is not there is not found', async () => {
    const none = changeGrant(admin(), { grantId: 'grt_none', lastDay: null, basedOn: null });
    await expect(none).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('revokeRole', () => {
  test('takes the role and leaves one audit row; the second time it is gone', async () => {
    const { id } = await grantOf('coordinator', 'viewer');
    await revokeRole(admin(), { grantId: id });
    expect(await held('coordinator')).toEqual([['coordinator', null]]);
    expect((await actionsOf('coordinator')).at(-1)).toBe('user.revoke_role');
    await expect(revokeRole(admin(), { grantId: id })).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each([
    ['without the permission', () => desk.as('head'), 'forbidden'],
    ['without a recent sign-in', stale, 'recent_sign_in_needed'],
    ['of what the taker lacks', limited, 'forbidden'],
  ])('%s nothing is taken', async (_, as, code) => {
    const { id } = await grantOf('head', 'head_of_sales');
    await expect(revokeRole(as(), { grantId: id })).rejects.toMatchObject({ code });
    expect(await held('head')).toEqual([['head_of_sales', null]]);
  });
});

describe('listGrants', () => {
  test('names role, end and giver; the head of sales may read them', async () => {
    expect(await listGrants(desk.as('head'), { userId: desk.userId('seller') })).toMatchObject([
      { role: { key: 'finance' }, lastDay: null, hasEnded: false, grantedByName: 'admin' },
      { role: { key: 'user', isSystem: true }, grantedByName: null },
    ]);
  });

  test('refuses a seller and does not know who is not there', async () => {
    const mine = listGrants(desk.as('seller'), { userId: desk.userId('seller') });
    await expect(mine).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listGrants(admin(), { userId: 'usr_none' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the last admin', () => {
  const admins = async () => countLastingHolders(desk, (await findRole(desk, 'admin'))?.id ?? '');
  beforeEach(async () => {
    const role = await findRole(desk, 'admin');
    if (!role) throw new Error('The admin role is there.');
    await desk.db.delete(grants);
    for (const name of ['admin', 'head'] as const) {
      const row = { userId: desk.userId(name), roleId: role.id, createdAt: testNow };
      await desk.db.insert(grants).values({ id: newId('grant'), ...row });
    }
  });

  test('stays, and keeps the role without an end', async () => {
    await revokeRole(admin(), { grantId: (await grantOf('head', 'admin')).id });
    const { id } = await grantOf('admin', 'admin');
    await expect(revokeRole(admin(), { grantId: id })).rejects.toMatchObject({ code: 'conflict' });
    const ending = changeGrant(admin(), { grantId: id, lastDay: '2027-11-20', basedOn: null });
    await expect(ending).rejects.toMatchObject({ code: 'conflict' });
    expect(await held('admin')).toEqual([['admin', null]]);
  });

  test('who is an admin for a while does not count', async () => {
    const { id } = await grantOf('head', 'admin');
    await changeGrant(admin(), { grantId: id, lastDay: '2027-11-20', basedOn: null });
    const last = revokeRole(admin(), { grantId: (await grantOf('admin', 'admin')).id });
    await expect(last).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each(Array.from({ length: 20 }, (_, round) => round))('of two demoted at once one stays, round %i', async () => {
    const ids = [(await grantOf('admin', 'admin')).id, (await grantOf('head', 'admin')).id];
    const done = await Promise.allSettled(ids.map((grantId) => revokeRole(admin(), { grantId })));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
    expect(await admins()).toBe(1);
  });
});
