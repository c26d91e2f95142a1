import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBrandRows } from '#db/repositories/inventory.ts';
import { makeDeck } from '#lib/documents/filler/testing/make-deck.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { activateDeckTemplate } from './activate-deck-template.ts';
import { getBrand } from './get-brand.ts';
import { uploadDeckTemplate } from './upload-deck-template.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const bytes = await makeDeck();
  for (let version = 1; version <= 3; version += 1) await uploadDeckTemplate(desk.as('admin'), { brand, bytes });
});
afterAll(() => desk.close());

const brand = 'skyline';
const active = async () => (await getBrand(desk.as('admin'), { brand })).activeVersion;
const use = (version: number | null, replaces: number | null) =>
  activateDeckTemplate(desk.as('admin'), { brand, version, replaces });

describe('activateDeckTemplate', () => {
  test('puts a version in use, another one, and the built-in deck, with a row each', async () => {
    const id = (await listBrandRows(desk))[0]?.id ?? '';
    const before = await desk.auditActions('brand', id);
    expect(await use(1, null)).toMatchObject({ activeVersion: 1 });
    expect(await use(2, 1)).toMatchObject({ activeVersion: 2 });
    expect(await active()).toBe(2);
    expect(await use(null, 2)).toMatchObject({ activeVersion: null });
    expect(await active()).toBeNull();
    const rows = await desk.auditActions('brand', id);
    expect(rows.filter((action) => action === 'brand.use_deck')).toHaveLength(3);
    expect(rows).toHaveLength(before.length + 3);
  });

  test('refuses the head of sales and changes nothing', async () => {
    const attempt = activateDeckTemplate(desk.as('head'), { brand, version: 1, replaces: null });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await active()).toBeNull();
  });

  test('does not know a version or a brand that is not there', async () => {
    await expect(use(9, null)).rejects.toMatchObject({ code: 'not_found' });
    const attempt = activateDeckTemplate(desk.as('admin'), { brand: 'nobody', version: 1, replaces: null });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await active()).toBeNull();
  });

  test('two who saw the same deck in use: one changes it, one is told', async () => {
    const outcomes = await Promise.allSettled([use(1, null), use(3, null)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'conflict' });
    const inUse = await active();
    await expect(use(inUse, inUse)).rejects.toMatchObject({ code: 'conflict' });
    expect(await active()).toBe(inUse);
  });
});
