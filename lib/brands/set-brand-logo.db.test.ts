import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBrandRows } from '#db/repositories/inventory.ts';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { makePicture } from '#lib/testing/make-picture.ts';
import { removeBrandLogo } from './remove-brand-logo.ts';
import { setBrandLogo } from './set-brand-logo.ts';

let desk: Desk;
let brandId: string;
beforeAll(async () => {
  desk = await openDesk();
  const [brand] = await listBrandRows(desk);
  brandId = brand?.id ?? '';
});
afterAll(() => desk.close());

const logo = (width = 90) => makePicture(width, 30, 'png');
const current = async () => (await listBrandRows(desk))[0]?.logoFileId ?? null;

describe('setBrandLogo', () => {
  test('gives the brand its logo, another one later, and leaves a row each', async () => {
    const first = await setBrandLogo(desk.as('admin'), { brandId, bytes: await logo(), replaces: null });
    expect(await current()).toBe(first.logoFileId);
    const second = await setBrandLogo(desk.as('admin'), { brandId, bytes: await logo(), replaces: first.logoFileId });
    expect(await current()).toBe(second.logoFileId);
    expect(second.logoFileId).not.toBe(first.logoFileId);
    expect(await desk.auditActions('brand', brandId)).toEqual(['brand.set_logo', 'brand.set_logo']);
  });

  test('refuses the head of sales and changes nothing', async () => {
    const before = await current();
    const attempt = setBrandLogo(desk.as('head'), { brandId, bytes: await logo(), replaces: before });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await current()).toBe(before);
  });

  test('does not know a brand that is not there', async () => {
    const attempt = setBrandLogo(desk.as('admin'), { brandId: 'brd_none', bytes: await logo(), replaces: null });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.auditActions('brand', 'brd_none')).toEqual([]);
  });

  test('two who saw the same logo: one replaces it, one is told', async () => {
    const replaces = await current();
    const attempts = [40, 50].map(async (width) =>
      setBrandLogo(desk.as('admin'), { brandId, bytes: await logo(width), replaces }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'conflict' });
  });
});

describe('removeBrandLogo', () => {
  const given = async () => {
    const replaces = await current();
    return (await setBrandLogo(desk.as('admin'), { brandId, bytes: await logo(60), replaces })).logoFileId ?? '';
  };
  const actions = () => desk.auditActions('brand', brandId);

  test('takes it away and leaves one audit row', async () => {
    const removes = await given();
    const before = await actions();
    await removeBrandLogo(desk.as('admin'), { brandId, removes });
    expect(await current()).toBeNull();
    expect(await actions()).toEqual([...before, 'brand.remove_logo']);
  });

  test('refuses the head of sales and changes nothing', async () => {
    const removes = await given();
    const attempt = removeBrandLogo(desk.as('head'), { brandId, removes });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await current()).toBe(removes);
  });

  test('does not know a brand that is not there', async () => {
    const attempt = removeBrandLogo(desk.as('admin'), { brandId: 'brd_none', removes: await given() });
    await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
  });

  test('another logo than the person saw stays', async () => {
    const seen = await given();
    const newer = await given();
    const attempt = removeBrandLogo(desk.as('admin'), { brandId, removes: seen });
    await expect(attempt).rejects.toMatchObject({ code: 'conflict' });
    expect(await current()).toBe(newer);
  });
});
