import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposals } from '#db/schema/index.ts';
import { createProposal } from '#lib/proposals/create-proposal.ts';
import { moveProposal } from '#lib/proposals/move-proposal.ts';
import { reviseProposal } from '#lib/proposals/revise-proposal.ts';
import { type Desk, marinaAndCreek, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { createCompany } from './create-company.ts';
import { findSimilarCompanies } from './find-similar-companies.ts';
import { listCompanyFigures } from './list-company-figures.ts';
import { listIndustries } from './list-industries.ts';
import type { CompanySort } from './schema.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await createCompany(desk.as('seller'), {
    name: 'Acme Properties',
    legalName: 'Acme Holding',
    industry: 'Real estate',
  });
  await createCompany(desk.as('seller'), { name: 'Zenith Media', kind: 'agency', taxNumber: '100200300' });
  await createCompany(desk.as('stranger'), { name: 'Marlin Air', industry: 'Travel' });
  await sell('seller', 'Acme Properties');
  await sell('stranger', 'Acme Properties');
  // Accepted once, with a later version still being written: what was accepted counts.
  const { number } = await sell('seller', 'Marlin Air');
  await reviseProposal(desk.as('seller'), { proposal: number, changes: { currency: 'USD' }, reason: 'In dollars.' });
  for (const client of ['Marlin Air', 'Marlin Air', 'Marlin Air']) {
    await createProposal(desk.as('seller'), { content: { ...marinaAndCreek, client } });
  }
});
afterAll(() => desk.close());

async function sell(name: PersonName, client: string) {
  const { number } = await createProposal(desk.as(name), { content: { ...marinaAndCreek, client } });
  await moveProposal(desk.as(name), { proposal: number, version: 1, to: 'sent' });
  return moveProposal(desk.as(name), { proposal: number, version: 1, to: 'accepted' });
}

const namesOf = async (name: PersonName, input: object) =>
  (await listCompanyFigures(desk.as(name), input)).items.map((one) => one.name);

async function pageByPage(name: PersonName, sort: CompanySort): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page = await listCompanyFigures(desk.as(name), { sort, limit: 1, ...(cursor ? { cursor } : {}) });
    found.push(...page.items.map((one) => one.name));
    cursor = page.nextCursor;
  }
  return found;
}

describe('listCompanyFigures', () => {
  test('adds up what the caller may read, to the fils', async () => {
    const figuresOf = async (name: PersonName) =>
      (await listCompanyFigures(desk.as(name))).items.map((one) => [one.name, one.figures]);
    expect(await figuresOf('head')).toEqual([
      ['Acme Properties', { proposals: 2, acceptedMinor: '158663400' }],
      ['Marlin Air', { proposals: 4, acceptedMinor: '79331700' }],
      ['Zenith Media', { proposals: 0, acceptedMinor: '0' }],
    ]);
    expect(await figuresOf('stranger')).toEqual([
      ['Acme Properties', { proposals: 1, acceptedMinor: '79331700' }],
      ['Marlin Air', { proposals: 0, acceptedMinor: '0' }],
      ['Zenith Media', { proposals: 0, acceptedMinor: '0' }],
    ]);
  });

  test.each([
    ['name', ['Acme Properties', 'Marlin Air', 'Zenith Media']],
    ['value', ['Acme Properties', 'Marlin Air', 'Zenith Media']],
    ['proposals', ['Marlin Air', 'Acme Properties', 'Zenith Media']],
  ] satisfies [CompanySort, string[]][])('by %s, page by page, without a gap', async (sort, names) => {
    expect(await pageByPage('head', sort)).toEqual(names);
    // Two of these have nothing that the stranger sees.
    expect((await pageByPage('stranger', sort)).sort()).toEqual([...names].sort());
  });

  test.each([
    ['a part of the name', { search: 'PROPERTIES l.l.c.' }, ['Acme Properties']],
    ['the legal name', { search: 'acme holding' }, ['Acme Properties']],
    ['the tax number', { search: '1002' }, ['Zenith Media']],
    ['agencies', { kind: 'agency' }, ['Zenith Media']],
    ['an industry', { industry: 'Travel', sort: 'value' }, ['Marlin Air']],
    ['no sign', { search: '%%' }, []],
  ])('finds by %s', async (_, input, names) => {
    expect(await namesOf('viewer', input)).toEqual(names);
  });

  test('a lead sees those of the team and their own, also one of another team', async () => {
    const sortedFor = async () =>
      (await listCompanyFigures(desk.as('lead'), { sort: 'value' })).items.map((one) => [one.name, one.figures]);
    const ofTheTeam = [
      ['Marlin Air', { proposals: 4, acceptedMinor: '79331700' }],
      ['Acme Properties', { proposals: 1, acceptedMinor: '79331700' }],
      ['Zenith Media', { proposals: 0, acceptedMinor: '0' }],
    ];
    const byName = (rows: unknown[][]) => [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    expect(byName(await sortedFor())).toEqual(byName(ofTheTeam));
    const { number } = await sell('lead', 'Zenith Media');
    await desk.db.update(proposals).set({ teamId: 'team_south' }).where(eq(proposals.number, number));
    expect((await sortedFor()).at(-1)?.[0]).not.toBe('Zenith Media');
    expect(byName(await sortedFor()).at(-1)).toEqual(['Zenith Media', { proposals: 1, acceptedMinor: '79331700' }]);
  });

  test('a place in another order is refused, and so is who may not read companies', async () => {
    const { nextCursor } = await listCompanyFigures(desk.as('head'), { sort: 'value', limit: 1 });
    const elsewhere = listCompanyFigures(desk.as('head'), { sort: 'name', cursor: nextCursor ?? '' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'invalid_input' });
    const nobody = { ...desk.as('seller'), actor: { kind: 'job', name: 'test', rights: new Map() } as const };
    for (const read of [listCompanyFigures, listIndustries]) {
      await expect(read(nobody)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  test('without a right to proposals there are companies and no figures', async () => {
    const rights = new Map([['crm:read_companies', { kind: 'all' }] as const]);
    const clerk = { ...desk.as('seller'), actor: { kind: 'job', name: 'test', rights } as const };
    const { items } = await listCompanyFigures(clerk, { sort: 'value' });
    expect(items.map(({ name, figures }) => [name, figures])).toEqual([
      ['Acme Properties', null],
      ['Marlin Air', null],
      ['Zenith Media', null],
    ]);
  });
});

test('the industries are those that companies have', async () => {
  expect(await listIndustries(desk.as('viewer'))).toEqual(['Real estate', 'Travel']);
});

describe('findSimilarCompanies', () => {
  const similarTo = async (name: string, exceptId?: string) => {
    const { same, similar } = await findSimilarCompanies(desk.as('seller'), {
      name,
      ...(exceptId ? { exceptId } : {}),
    });
    return [same?.name ?? null, similar.map((one) => one.name)];
  };

  test.each([
    ['ACME  Properties LLC', 'Acme Properties', []],
    ['Acme Propertys', null, ['Acme Properties']],
    ['Marlin', null, ['Marlin Air']],
    ['Nobody Knows', null, []],
    ['%', null, []],
    ['', null, []],
  ])('"%s" is %s, or may be %j', async (name, same, similar) => {
    expect(await similarTo(name)).toEqual([same, similar]);
  });

  test('a company is no duplicate of itself', async () => {
    const { same } = await findSimilarCompanies(desk.as('seller'), { name: 'Marlin Air' });
    expect(await similarTo('Marlin Air', same?.id)).toEqual([null, []]);
  });

  test('refuses who may not read companies', async () => {
    const nobody = { ...desk.as('seller'), actor: { kind: 'job', name: 'test', rights: new Map() } as const };
    await expect(findSimilarCompanies(nobody, { name: 'Acme' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
