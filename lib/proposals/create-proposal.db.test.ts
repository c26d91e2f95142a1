import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listProposalRows } from '#db/repositories/proposal-lists.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { listProposalHistory } from './list-proposal-history.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const all = { kind: 'all' } as const;
const stored = () => listProposalRows(desk, all, { limit: 100 });

describe('createProposal', () => {
  test('makes a draft with exact money and files, and leaves one audit row', async () => {
    const proposal = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    const totals = proposal.snapshot.sites.map((site) => site.options[0]?.price?.base.totalMinor);
    expect(totals).toEqual([47_619_600, 31_712_100]);
    expect(proposal.snapshot.sites.map((site) => site.options[0]?.endsOn)).toEqual(['2027-01-28', '2027-01-28']);
    expect(proposal.number).toMatch(/^P-2026-\d{4}$/);
    expect(proposal.content).toMatchObject({
      kind: 'separate',
      sites: [{ startsOn: '2027-01-01', options: [{ duration: '4 weeks', net: 'AED 450,000' }] }, {}],
    });
    expect(proposal.version).toMatchObject({ version: 1, revision: 1, status: 'draft' });
    expect(proposal.documents.map((document) => document.fileName).sort()).toEqual([
      `Acme-Properties_${proposal.number}_v1.pdf`,
      `Acme-Properties_${proposal.number}_v1.pptx`,
    ]);
    expect(await desk.auditActions('proposal', proposal.id)).toEqual(['proposal.create']);
    expect(await desk.auditActions('company', proposal.companyId)).toEqual(['company.create']);
  });

  test('in Arabic, with an agency and notes, it says so in its content, its snapshot and its terms', async () => {
    const said = { language: 'ar', agency: 'Blue Ocean Media', notes: 'Screens first.' } as const;
    const proposal = await createProposal(desk.as('seller'), { content: { ...marinaAndCreek, ...said } });
    expect(proposal.content).toMatchObject(said);
    expect(proposal.snapshot).toMatchObject({
      language: 'ar',
      client: { agencyName: 'Blue Ocean Media' },
      notes: 'Screens first.',
    });
    expect(proposal.snapshot.terms[0]).toContain('شروط الدفع');
    expect(proposal.documents).toHaveLength(2);
  });

  test('refuses a viewer and changes nothing', async () => {
    const before = (await stored()).length;
    const attempt = createProposal(desk.as('viewer'), { content: marinaAndCreek });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
    expect(await stored()).toHaveLength(before);
  });

  test('asks for all that is missing at once and changes nothing', async () => {
    const before = (await stored()).length;
    const sites = [{ location: 'Creek Walk 4', options: [{ duration: '4 weeks' }] }];
    const error = await createProposal(desk.as('seller'), { content: { sites } }).catch((one) => one);
    expect(error).toMatchObject({ code: 'invalid_input' });
    const paths = error.fields.map((field: { path: string }) => field.path).sort();
    expect(paths).toEqual([
      'client',
      'paymentTerms',
      'sites.0.options.0.net',
      'sites.0.productionFee',
      'sites.0.startsOn',
    ]);
    expect(await stored()).toHaveLength(before);
  });

  test('numbers count from 1 in each year of the business’s own calendar', async () => {
    const sites = [
      { location: 'Marina Gateway', startsOn: '1 Feb 2030', options: [{ duration: '4 weeks', net: '450k' }] },
    ];
    const numberAt = async (at: string) =>
      (await createProposal(desk.as('seller', new Date(at)), { content: { ...marinaAndCreek, sites } })).number;
    expect(await numberAt('2028-12-31T19:59:59Z')).toBe('P-2028-0001');
    expect(await numberAt('2028-12-31T20:00:00Z')).toBe('P-2029-0001');
    expect(await numberAt('2029-01-01T08:00:00Z')).toBe('P-2029-0002');
  });

  test('ten at once get ten numbers, and one company', async () => {
    const content = { ...marinaAndCreek, client: 'Parallel Trading LLC' };
    const attempts = Array.from({ length: 10 }, () => createProposal(desk.as('seller'), { content }));
    const made = await Promise.all(attempts);
    expect(new Set(made.map((proposal) => proposal.number)).size).toBe(10);
    expect(new Set(made.map((proposal) => proposal.companyId)).size).toBe(1);
  });
});

describe('a copy', () => {
  test('is a new draft of the caller whose history names the original', async () => {
    const first = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    const copy = await createProposal(desk.as('head'), { content: first.content, copyOf: first.id });
    expect(copy).toMatchObject({ ownerName: 'head', version: { version: 1, status: 'draft' }, content: first.content });
    expect(copy.number).not.toBe(first.number);
    expect(await desk.auditActions('proposal', copy.id)).toEqual(['proposal.duplicate']);
    expect(await desk.auditActions('proposal', first.id)).toEqual(['proposal.create']);
    const { items } = await listProposalHistory(desk.as('head'), { proposal: copy.id });
    expect(items).toMatchObject([{ kind: 'duplicate', name: 'head', copyOf: first.number }]);
  });

  test('of a proposal that the caller may not read, or that is none, is not made', async () => {
    const { number } = await createProposal(desk.as('seller'), { content: marinaAndCreek });
    const before = (await stored()).length;
    for (const [role, copyOf] of [
      ['stranger', number],
      ['seller', 'P-2026-9999'],
    ] as const) {
      const attempt = createProposal(desk.as(role), { content: marinaAndCreek, copyOf });
      await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await stored()).toHaveLength(before);
  });
});
