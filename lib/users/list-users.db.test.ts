import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { getUser } from './get-user.ts';
import { listUsers } from './list-users.ts';
import type { ListUsersInput } from './schema/account.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const namesOf = async (input: ListUsersInput) =>
  (await listUsers(desk.as('admin'), input)).items.map(({ name }) => name);

describe('listUsers', () => {
  test('gives people by name, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listUsers(desk.as('admin'), { limit: 3, cursor });
      seen.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(['admin', 'coordinator', 'head', 'lead', 'seller', 'stranger', 'viewer']);
  });

  test('narrows by words, role, team and status', async () => {
    expect(await namesOf({ search: 'SELL' })).toEqual(['seller']);
    expect(await namesOf({ search: '%' })).toHaveLength(7);
    expect(await namesOf({ role: 'user' })).toEqual(['lead', 'seller', 'stranger']);
    expect(await namesOf({ team: 'team_north' })).toEqual(['lead', 'seller']);
    expect(await namesOf({ status: 'disabled' })).toEqual([]);
    expect(await namesOf({ role: 'user', team: 'team_south' })).toEqual(['stranger']);
  });

  test('says what they hold', async () => {
    const { items } = await listUsers(desk.as('head'), { search: 'lead' });
    expect(items).toMatchObject([
      { roles: [{ key: 'user' }], teams: [{ id: 'team_north', name: 'north', isLead: true }], lastSeenAt: null },
    ]);
  });

  test('is not for who may read names only', async () => {
    await expect(listUsers(desk.as('seller'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listUsers(desk.as('admin'), { cursor: 'nowhere' })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('getUser', () => {
  test('offers what the caller may do', async () => {
    const userId = desk.userId('seller');
    const forAdmin = await getUser(desk.as('admin'), { userId });
    expect(forAdmin.actions).toEqual(['update', 'link', 'end_sessions', 'disable']);
    expect((await getUser(desk.as('head'), { userId })).actions).toEqual([]);
    const own = await getUser(desk.as('admin'), { userId: desk.userId('admin') });
    expect(own.actions).toEqual(['update', 'end_sessions']);
  });

  test('does not know who is not there', async () => {
    await expect(getUser(desk.as('admin'), { userId: 'usr_nobody' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(getUser(desk.as('seller'), { userId: desk.userId('seller') })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
