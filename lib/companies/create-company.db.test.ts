import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '#lib/testing/desk-fixture.ts';
import { createCompany } from './create-company.ts';
import { listCompanies } from './list-companies.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const found = async (search: string) => (await listCompanies(desk.as('seller'), { search })).items;

describe('createCompany', () => {
  test('stores it and leaves one audit row', async () => {
    const company = await createCompany(desk.as('seller'), {
      name: ' Acme Properties ',
      legalName: 'Acme Properties L.L.C.',
      taxNumber: '',
    });
    expect(company).toMatchObject({ name: 'Acme Properties', legalName: 'Acme Properties L.L.C.', taxNumber: null });
    expect(await found('acme')).toEqual([company]);
    expect(await desk.auditActions('company', company.id)).toEqual(['company.create']);
  });

  test('refuses a viewer and changes nothing', async () => {
    const attempt = createCompany(desk.as('viewer'), { name: 'Bluewave Foods' });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await found('bluewave')).toEqual([]);
  });

  test.each([
    ['one letter', { name: 'A' }],
    ['an owner of their own choice', { name: 'Own Choice', ownerId: 'usr_other' }],
  ])('refuses %s and changes nothing', async (_, input) => {
    const before = await found('');
    await expect(createCompany(desk.as('seller'), input)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await found('')).toEqual(before);
  });

  test('the same company under another spelling is a conflict, also at once', async () => {
    await createCompany(desk.as('seller'), { name: 'Corniche Café LLC' });
    const again = createCompany(desk.as('stranger'), { name: 'corniche  cafe' });
    await expect(again).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Corniche Café LLC'),
    });
    const names = ['Desert Rose FZE', 'Desert Rose', 'DESERT ROSE L.L.C.'];
    const outcomes = await Promise.allSettled(names.map((name) => createCompany(desk.as('seller'), { name })));
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' });
    expect(await found('desert rose')).toHaveLength(1);
  });
});

describe('listCompanies', () => {
  test('finds by a part of the name, in order, and takes no wildcards', async () => {
    for (const name of ['Zabeel Motors', 'Al Noor Motors']) await createCompany(desk.as('seller'), { name });
    expect((await found('motors')).map(({ name }) => name)).toEqual(['Al Noor Motors', 'Zabeel Motors']);
    expect(await found('z_b%l')).toEqual([]);
    expect((await listCompanies(desk.as('viewer'), { limit: 1 })).items).toHaveLength(1);
  });

  test('refuses those who may not read companies', async () => {
    const nobody = { ...desk.as('seller'), actor: { kind: 'job', name: 'test', rights: new Map() } as const };
    await expect(listCompanies(nobody)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
