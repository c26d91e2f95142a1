import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from '#db/repositories/audit.ts';
import { listBrandRows } from '#db/repositories/inventory.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { getProposal } from '#lib/proposals/get-proposal.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { BrandLook } from './schema.ts';
import { updateBrandLook } from './update-brand-look.ts';

let desk: Desk;
let brandId: string;
beforeAll(async () => {
  desk = await openDesk();
  brandId = (await listBrandRows(desk))[0]?.id ?? '';
});
afterAll(() => desk.close());

const current = async (): Promise<BrandLook> => {
  const [row] = await listBrandRows(desk);
  return BrandLook.strip().parse(row);
};

describe('updateBrandLook', () => {
  test('changes what later documents show, keeps earlier ones, and leaves one audit row', async () => {
    const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    const before = await current();
    const look = { ...before, name: ' New Name ', nameAr: 'اسم جديد', accentColour: '#19a7a0' };
    const stored = { ...before, name: 'New Name', nameAr: 'اسم جديد', accentColour: '19A7A0' };
    expect(await updateBrandLook(desk.as('admin'), { brandId, look, basedOn: before })).toEqual(stored);
    expect(await current()).toEqual(stored);
    const later = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    expect(later.snapshot.brand).toMatchObject({ name: 'New Name', accentColour: '19A7A0' });
    const earlier = await getProposal(desk.as('seller'), { proposal: number });
    expect(earlier.snapshot.brand).toMatchObject({ name: before.name, accentColour: before.accentColour });
    const after = { name: 'New Name', nameAr: 'اسم جديد', accentColour: '19A7A0' };
    expect(await listAuditEvents(desk, 'brand', brandId)).toMatchObject([{ action: 'brand.update_look', after }]);
  });

  test('refuses the head of sales and changes nothing', async () => {
    const before = await current();
    const attempt = updateBrandLook(desk.as('head'), { brandId, look: { ...before, name: 'Mine' }, basedOn: before });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await current()).toEqual(before);
  });

  test('does not know a brand that is not there, and takes no colour that is none', async () => {
    const before = await current();
    const nowhere = updateBrandLook(desk.as('admin'), { brandId: 'brd_none', look: before, basedOn: before });
    await expect(nowhere).rejects.toMatchObject({ code: 'not_found' });
    const look = { ...before, inkColour: 'navy' };
    const wrong = updateBrandLook(desk.as('admin'), { brandId, look, basedOn: before });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid_input', fields: [{ path: 'look.inkColour' }] });
    expect(await current()).toEqual(before);
  });

  test('two who saw the same: one changes it, one is told; an empty Arabic name is none', async () => {
    const basedOn = await current();
    const outcomes = await Promise.allSettled(
      ['111111', '222222'].map((inkColour) =>
        updateBrandLook(desk.as('admin'), { brandId, look: { ...basedOn, nameAr: ' ', inkColour }, basedOn }),
      ),
    );
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'conflict' });
    expect((await current()).nameAr).toBeNull();
  });
});
