import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { listProposals } from '#lib/proposals/list-proposals.ts';
import { reviseProposal } from '#lib/proposals/revise-proposal.ts';
import { type Desk, marinaAndCreek, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { createCompany } from './create-company.ts';
import { getCompany } from './get-company.ts';
import type { UpdateCompanyInput } from './schema.ts';
import { updateCompany } from './update-company.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const later = new Date('2026-11-20T09:00:00Z');
const look = (companyId: string) => getCompany(desk.as('admin'), { companyId });

/** Changes what the person sees now. */
async function change(name: PersonName, companyId: string, to: Partial<UpdateCompanyInput>) {
  const { name: company, kind, updatedAt } = await look(companyId);
  return updateCompany(desk.as(name, later), { companyId, name: company, kind, seenAt: updatedAt, ...to });
}

describe('updateCompany', () => {
  test('changes its facts, removes what is empty and leaves one audit row', async () => {
    const { id } = await createCompany(desk.as('seller'), { name: 'Acme Media', legalName: 'Acme Media LLC' });
    const facts = {
      name: 'Acme Outdoor',
      legalName: ' ',
      taxNumber: '100123',
      industry: 'Retail',
      kind: 'agency',
    } as const;
    const changed = await change('seller', id, facts);
    expect(changed).toEqual({ id, ...facts, legalName: null });
    expect(await look(id)).toMatchObject({ ...changed, updatedAt: later, actions: ['edit'] });
    expect(await desk.auditActions('company', id)).toEqual(['company.create', 'company.update']);
  });

  test('refuses a viewer and a colleague, and changes nothing', async () => {
    const { id } = await createCompany(desk.as('seller'), { name: 'Bluewave Foods' });
    const before = await look(id);
    for (const name of ['viewer', 'stranger', 'lead'] as const) {
      await expect(change(name, id, { name: 'Redwave Foods' })).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await look(id)).toEqual(before);
    expect((await getCompany(desk.as('stranger'), { companyId: id })).actions).toEqual([]);
    await change('head', id, { industry: 'Food and drink' });
  });

  test('what is not there, or not to be known of, is not found', async () => {
    const { id, updatedAt } = await look((await createCompany(desk.as('seller'), { name: 'Coral Air' })).id);
    const input = { companyId: id, name: 'Coral Airways', kind: 'advertiser', seenAt: updatedAt } as const;
    await expect(updateCompany(desk.as('head'), { ...input, companyId: 'cmp_none' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const rights = new Map([['crm:update', { kind: 'some', ownerId: 'usr_other', teamIds: [] }] as const]);
    const narrow = { ...desk.as('head'), actor: { kind: 'job', name: 'test', rights } as const };
    await expect(updateCompany(narrow, input)).rejects.toMatchObject({ code: 'not_found' });
    expect(await look(id)).toMatchObject({ name: 'Coral Air', updatedAt });
  });

  test('a name that another company has, and a change since, are conflicts', async () => {
    await createCompany(desk.as('seller'), { name: 'Desert Rose' });
    const { id } = await createCompany(desk.as('seller'), { name: 'Dune Rose' });
    const taken = change('seller', id, { name: 'DESERT ROSE LLC' });
    await expect(taken).rejects.toMatchObject({ code: 'conflict', fields: [{ path: 'name' }] });
    const { updatedAt } = await look(id);
    const rename = (name: string) => change('seller', id, { name, seenAt: updatedAt });
    const both = await Promise.allSettled(['Dune Rose One', 'Dune Rose Two'].map(rename));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(rename('Dune Rose Three')).rejects.toMatchObject({ code: 'conflict' });
    expect(await desk.auditActions('company', id)).toEqual(['company.create', 'company.update']);
  });

  test('its proposals stay its own, and are found under both names', async () => {
    const content = { ...marinaAndCreek, client: 'Emberline Cars' };
    const { companyId, number } = await createProposal(desk.as('seller'), { content });
    await change('seller', companyId, { name: 'Emberline Motors' });
    const found = async (search: string) => (await listProposals(desk.as('seller'), { search })).items;
    expect(await found('emberline cars')).toMatchObject([{ number, clientName: 'Emberline Motors' }]);
    expect(await found('emberline motors')).toHaveLength(1);
    const revised = await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' } });
    expect(revised).toMatchObject({ companyId, snapshot: { client: { name: 'Emberline Motors' } } });
  });
});

describe('getCompany', () => {
  test('gives not_found for what is not there and refuses who may not read companies', async () => {
    await expect(look('cmp_none')).rejects.toMatchObject({ code: 'not_found' });
    const nobody = { ...desk.as('seller'), actor: { kind: 'job', name: 'test', rights: new Map() } as const };
    await expect(getCompany(nobody, { companyId: 'cmp_none' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
