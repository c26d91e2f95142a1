import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '#db/client.ts';
import { notifications, outboxMessages, users } from '#db/schema/index.ts';
import { type Desk, openDesk, type PersonName, testNow } from '#lib/testing/desk-fixture.ts';
import { countUnread } from './count-unread.ts';
import { getNotificationPreferences } from './get-notification-preferences.ts';
import { listNotifications } from './list-notifications.ts';
import { markAllRead } from './mark-all-read.ts';
import { markNotificationRead } from './mark-notification-read.ts';
import { notify } from './notify.ts';
import { setNotificationPreferences } from './set-notification-preferences.ts';
import { storeNotification } from './store-notification.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.db.delete(notifications);
});

const minute = (count: number) => new Date(testNow.getTime() + count * 60_000);
const tell = (name: PersonName, number: string, { at = testNow, dedupeKey }: { at?: Date; dedupeKey?: string } = {}) =>
  notify(desk.as('head', at), {
    userId: desk.userId(name),
    kind: 'proposal_handed_over',
    entityType: 'proposal',
    entityId: 'prp_1',
    data: { number, client: 'Acme Properties', by: 'head' },
    ...(dedupeKey ? { dedupeKey } : {}),
  });
const numbersOf = async (name: PersonName) =>
  (await listNotifications(desk.as(name))).items.map(({ data }) => data.number);

describe('notify', () => {
  test('tells that person and nobody else, newest first', async () => {
    await tell('seller', 'P-1');
    await tell('seller', 'P-2', { at: minute(1) });
    expect(await numbersOf('seller')).toEqual(['P-2', 'P-1']);
    expect(await numbersOf('stranger')).toEqual([]);
    expect(await desk.db.select().from(outboxMessages)).toEqual([]);
  });

  test('tells a person once per key, also at once, and others under the same key', async () => {
    const told = await Promise.all([1, 2, 3].map(() => tell('seller', 'P-1', { dedupeKey: 'handed:1' })));
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await tell('lead', 'P-1', { dedupeKey: 'handed:1' })).toBe(true);
    expect(await numbersOf('seller')).toEqual(['P-1']);
  });

  test('is gone with what was rolled back', async () => {
    const attempt = inTransaction(desk.as('head'), async (ctx) => {
      await notify(ctx, {
        userId: desk.userId('seller'),
        kind: 'job_failed',
        entityType: 'job',
        entityId: 'job_1',
        data: { job: 'sweep_files' },
      });
      throw new Error('Something else failed.');
    });
    await expect(attempt).rejects.toThrow('Something else failed.');
    expect(await numbersOf('seller')).toEqual([]);
  });

  test('is kept for each channel in use', async () => {
    const failure = { kind: 'job_failed', entityType: 'job', entityId: 'job_1', data: {}, dedupeKey: 'job_1' } as const;
    const values = { ...failure, userId: desk.userId('seller') };
    expect(await storeNotification(desk.as('head'), values, ['email', 'slack'])).toBe(true);
    expect(await storeNotification(desk.as('head'), values, ['email', 'slack'])).toBe(false);
    const rows = await desk.db.select().from(outboxMessages);
    expect(rows.map(({ channel, status }) => `${channel} ${status}`).sort()).toEqual([
      'email waiting',
      'slack waiting',
    ]);
  });

  test('tells nobody who is unknown or whose account is closed', async () => {
    await desk.db
      .update(users)
      .set({ status: 'disabled' })
      .where(eq(users.id, desk.userId('coordinator')));
    expect(await tell('coordinator', 'P-1')).toBe(false);
    const nobody = { userId: 'usr_none', entityType: 'job', entityId: 'job_1' } as const;
    expect(await notify(desk.as('head'), { ...nobody, kind: 'job_failed', data: { job: 'sweep_files' } })).toBe(false);
  });
});

describe('reading', () => {
  test('lists page by page without a gap, also within one moment', async () => {
    for (const number of ['P-1', 'P-2', 'P-3']) await tell('seller', number);
    const first = await listNotifications(desk.as('seller'), { limit: 2 });
    const rest = await listNotifications(desk.as('seller'), { limit: 2, cursor: first.nextCursor ?? '' });
    const all = [...first.items, ...rest.items].map(({ data }) => data.number);
    expect(all.sort()).toEqual(['P-1', 'P-2', 'P-3']);
    expect(rest.nextCursor).toBeNull();
  });

  test('one that was read is no longer counted, and stays in the list', async () => {
    await tell('seller', 'P-1');
    await tell('seller', 'P-2', { at: minute(1) });
    const [newest] = (await listNotifications(desk.as('seller'))).items;
    const read = { notificationId: newest?.id ?? '' };
    await markNotificationRead(desk.as('seller', minute(2)), read);
    await markNotificationRead(desk.as('seller', minute(3)), read);
    expect(await countUnread(desk.as('seller'))).toBe(1);
    const unread = await listNotifications(desk.as('seller'), { unread: true });
    expect(unread.items.map(({ data }) => data.number)).toEqual(['P-1']);
    const [again] = (await listNotifications(desk.as('seller'))).items;
    expect(again?.readAt).toEqual(minute(2));
  });

  test("another person's is not found and stays unread", async () => {
    await tell('seller', 'P-1');
    const [theirs] = (await listNotifications(desk.as('seller'))).items;
    const attempt = markNotificationRead(desk.as('admin'), { notificationId: theirs?.id ?? '' });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    await markAllRead(desk.as('admin'));
    expect(await countUnread(desk.as('seller'))).toBe(1);
  });

  test('all at once', async () => {
    for (const number of ['P-1', 'P-2']) await tell('seller', number);
    expect(await markAllRead(desk.as('seller'))).toEqual({ marked: 2 });
    expect(await markAllRead(desk.as('seller'))).toEqual({ marked: 0 });
    expect(await countUnread(desk.as('seller'))).toBe(0);
  });

  test('is for people who are signed in', async () => {
    const nobody = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '' } as const };
    for (const read of [listNotifications, countUnread, markAllRead, getNotificationPreferences]) {
      await expect(read(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
    }
  });
});

test('the kinds are those that may concern a person', async () => {
  const kindsOf = async (name: PersonName) => (await getNotificationPreferences(desk.as(name))).map(({ kind }) => kind);
  expect(await kindsOf('admin')).toContain('job_failed');
  expect(await kindsOf('seller')).toEqual(['proposal_handed_over', 'proposal_expiring', 'proposal_expired']);
});

describe('setNotificationPreferences', () => {
  const set = (name: PersonName, wanted: boolean) =>
    setNotificationPreferences(desk.as(name), { kind: 'proposal_handed_over', wanted });

  test('what is not wanted is not told; each change leaves one audit row', async () => {
    await set('lead', false);
    await set('lead', false);
    expect(await tell('lead', 'P-1')).toBe(false);
    expect(await getNotificationPreferences(desk.as('lead'))).toContainEqual({
      kind: 'proposal_handed_over',
      wanted: false,
    });
    await set('lead', true);
    expect(await tell('lead', 'P-2')).toBe(true);
    const actions = await desk.auditActions('user', desk.userId('lead'));
    expect(actions).toEqual(Array(2).fill('user.set_notification_preferences'));
  });

  test("changes nobody else's", async () => {
    await set('seller', false);
    expect(await tell('stranger', 'P-1')).toBe(true);
    await set('seller', true);
  });

  test('refuses a kind that does not exist', async () => {
    const attempt = setNotificationPreferences(desk.as('seller'), { kind: 'weather' as 'job_failed', wanted: false });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
