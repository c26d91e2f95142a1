import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ctx } from '#lib/auth/context.ts';
import { type Desk, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { deleteSavedView } from './delete-saved-view.ts';
import { listSavedViews } from './list-saved-views.ts';
import { renameSavedView } from './rename-saved-view.ts';
import { saveView } from './save-view.ts';
import { mostSavedViews } from './schema.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const nobody = (): Ctx => ({ ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } });
const names = async (person: PersonName, list: 'proposals' | 'locations' = 'proposals') =>
  (await listSavedViews(desk.as(person), { list })).items.map(({ name }) => name);
const save = (person: PersonName, name: string) =>
  saveView(desk.as(person), { list: 'proposals', name, query: 'status=sent&cursor=abc' });
const audit = (id: string) => desk.auditActions('saved_view', id);

describe('saveView', () => {
  test('keeps the filters for the caller alone, without the place, and leaves one audit row', async () => {
    const view = await save('seller', 'Out with clients');
    expect(view).toEqual({ id: view.id, name: 'Out with clients', query: 'status=sent' });
    expect(await names('seller')).toEqual(['Out with clients']);
    expect(await names('lead')).toEqual([]);
    expect(await names('seller', 'locations')).toEqual([]);
    expect(await audit(view.id)).toEqual(['saved_view.create']);
  });

  test('refuses who is not signed in, and a name of nothing', async () => {
    const attempt = saveView(nobody(), { list: 'proposals', name: 'Mine', query: '' });
    await expect(attempt).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(save('seller', '  ')).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'name' }] });
    expect(await names('seller')).toEqual(['Out with clients']);
  });

  test('one name once, also where two save it at once', async () => {
    const outcomes = await Promise.allSettled([save('lead', 'Mine'), save('lead', 'Mine')]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'conflict' });
    expect((await save('stranger', 'Mine')).name).toBe('Mine');
  });

  test('so many and no more', async () => {
    for (let index = 0; index < mostSavedViews; index += 1) await save('coordinator', `View ${index}`);
    await expect(save('coordinator', 'One more')).rejects.toMatchObject({ code: 'limit_exceeded' });
  });
});

describe('renameSavedView', () => {
  test('renames, and leaves one audit row', async () => {
    const { id } = await save('head', 'First');
    expect(await renameSavedView(desk.as('head'), { viewId: id, name: 'Second' })).toMatchObject({ name: 'Second' });
    expect(await names('head')).toEqual(['Second']);
    expect(await audit(id)).toEqual(['saved_view.create', 'saved_view.rename']);
  });

  test("refuses who is not signed in, and does not know another person's", async () => {
    const { id } = await save('head', 'Of the head');
    const attempt = renameSavedView(nobody(), { viewId: id, name: 'Taken' });
    await expect(attempt).rejects.toMatchObject({ code: 'unauthenticated' });
    const other = renameSavedView(desk.as('admin'), { viewId: id, name: 'Taken' });
    await expect(other).rejects.toMatchObject({ code: 'not_found' });
    expect(await names('head')).toContain('Of the head');
    expect(await audit(id)).toEqual(['saved_view.create']);
  });

  test('to a name that is taken is a conflict', async () => {
    const { id } = await save('head', 'Third');
    const attempt = renameSavedView(desk.as('head'), { viewId: id, name: 'Second' });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
    expect(await names('head')).toContain('Third');
  });
});

describe('deleteSavedView', () => {
  test('deletes, leaves one audit row, and gives what brings it back', async () => {
    const { id } = await save('admin', 'Gone');
    const { name, query } = await deleteSavedView(desk.as('admin'), { viewId: id });
    expect(await names('admin')).toEqual([]);
    expect(await audit(id)).toEqual(['saved_view.create', 'saved_view.delete']);
    await saveView(desk.as('admin'), { list: 'proposals', name, query });
    expect(await names('admin')).toEqual(['Gone']);
  });

  test("refuses who is not signed in, and does not know another person's", async () => {
    const { id } = await save('viewer', 'Kept');
    await expect(deleteSavedView(nobody(), { viewId: id })).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(deleteSavedView(desk.as('admin'), { viewId: id })).rejects.toMatchObject({ code: 'not_found' });
    expect(await names('viewer')).toEqual(['Kept']);
  });

  test('twice at once: one deletes, one is told', async () => {
    const { id } = await save('viewer', 'Twice');
    const outcomes = await Promise.allSettled([1, 2].map(() => deleteSavedView(desk.as('viewer'), { viewId: id })));
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await audit(id)).toEqual(['saved_view.create', 'saved_view.delete']);
  });
});

describe('listSavedViews', () => {
  test('refuses who is not signed in', async () => {
    await expect(listSavedViews(nobody(), { list: 'proposals' })).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
