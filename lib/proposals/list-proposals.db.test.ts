import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposals } from '#db/schema/index.ts';
import { type Desk, marinaAndCreek, openDesk } from '#lib/testing/desk-fixture.ts';
import { countProposals } from './count-proposals.ts';
import { createProposal } from './create-proposal.ts';
import { listProposals } from './list-proposals.ts';
import type { ProposalFilters } from './schema.ts';
import { sumProposals } from './sum-proposals.ts';

const made = {
  acme: { by: 'seller', at: '2026-11-20T08:00:00Z', content: { ...marinaAndCreek, client: 'Acme' } },
  late: {
    by: 'stranger',
    // The 22nd in Dubai.
    at: '2026-11-21T20:30:00Z',
    content: {
      client: 'Late Bloom',
      sites: [{ location: 'Marina Gateway', startsOn: '1 Feb 2027', options: [{ duration: '4 weeks', net: '450k' }] }],
      paymentTerms: '100% upfront',
    },
  },
  open: {
    by: 'seller',
    at: '2026-11-24T08:00:00Z',
    content: {
      client: 'Open Choice',
      sites: [
        {
          location: 'Marina Gateway',
          startsOn: '1 Mar 2027',
          options: [
            { duration: '4 weeks', net: '450k' },
            { duration: '8 weeks', net: '800k' },
          ],
        },
      ],
      paymentTerms: '100% upfront',
    },
  },
} as const;

let desk: Desk;
let companyId: string;
beforeAll(async () => {
  desk = await openDesk();
  for (const { by, at, content } of Object.values(made)) {
    const sites = content.sites.map((site) => ({ ...site, options: [...site.options] }));
    const proposal = await createProposal(desk.as(by, new Date(at)), { content: { ...content, sites } });
    if (content.client === 'Acme') companyId = proposal.companyId;
  }
});
afterAll(() => desk.close());

const clients = async (filters: ProposalFilters) =>
  (await listProposals(desk.as('admin'), filters)).items.map(({ clientName }) => clientName);

describe('the filters of the list', () => {
  test('everything, most recently changed first', async () => {
    expect(await clients({})).toEqual(['Open Choice', 'Late Bloom', 'Acme']);
  });

  test.each<[ProposalFilters, string[]]>([
    [{ teamId: 'team_south' }, ['Late Bloom']],
    [{ from: '2026-11-22' }, ['Open Choice', 'Late Bloom']],
    [{ to: '2026-11-21' }, ['Acme']],
    [{ dateOf: 'updated', from: '2026-11-22', to: '2026-11-22' }, ['Late Bloom']],
    [{ dateOf: 'starts', from: '2027-02-01', to: '2027-02-28' }, ['Late Bloom']],
    [{ dateOf: 'starts', to: '2027-02-01' }, ['Late Bloom', 'Acme']],
    [{ fromMinor: 47_619_600, toMinor: 47_619_600 }, ['Late Bloom']],
    [{ fromMinor: 47_619_601 }, ['Acme']],
    [{ search: 'marina', status: 'draft', dateOf: 'starts', from: '2027-03-01' }, ['Open Choice']],
    [{ status: 'sent' }, []],
  ])('%j', async (filters, expected) => {
    expect(await clients(filters)).toEqual(expected);
  });

  test('by client and by owner', async () => {
    expect(await clients({ companyId })).toEqual(['Acme']);
    expect(await clients({ ownerId: desk.userId('seller') })).toEqual(['Open Choice', 'Acme']);
  });

  test('a page goes on where it ended, under the same filters', async () => {
    const ask = { ownerId: desk.userId('seller'), limit: 1 };
    const first = await listProposals(desk.as('admin'), ask);
    const next = await listProposals(desk.as('admin'), { ...ask, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...next.items].map((one) => one.clientName)).toEqual(['Open Choice', 'Acme']);
    expect(next.nextCursor).toBeNull();
  });

  test('show nothing outside what the caller may read', async () => {
    const own = await listProposals(desk.as('stranger'), { teamId: 'team_north' });
    expect(own.items).toEqual([]);
    expect((await countProposals(desk.as('stranger'), { ownerId: desk.userId('seller') })).all).toBe(0);
  });

  test('a day or an amount that is none is told', async () => {
    await expect(listProposals(desk.as('admin'), { from: '2026-02-30' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(listProposals(desk.as('admin'), { fromMinor: -1 })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('sumProposals', () => {
  test('adds up what has one total and counts the rest apart', async () => {
    const totals = await sumProposals(desk.as('admin'));
    expect(totals).toEqual({ count: 3, isMore: false, openCount: 1, totalMinor: 47_619_600 + 79_331_700 });
    expect(await sumProposals(desk.as('stranger'))).toMatchObject({ count: 1, totalMinor: 47_619_600 });
  });

  test('of more than a thousand says so and adds nothing up, nor does the count go on', async () => {
    const [row] = await desk.db.select().from(proposals).where(eq(proposals.companyId, companyId));
    if (!row) throw new Error('The proposal is not there.');
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      ...row,
      id: `prp_many${index}`,
      number: `P-2099-${index}`,
      totalMinor: 1_000_000_000_000,
    }));
    for (let from = 0; from < many.length; from += 100) {
      await desk.db.insert(proposals).values(many.slice(from, from + 100));
    }
    const ask = { companyId };
    expect(await sumProposals(desk.as('admin'), ask)).toEqual({
      count: 1_000,
      isMore: true,
      openCount: 0,
      totalMinor: null,
    });
    expect(await countProposals(desk.as('admin'), ask)).toMatchObject({ byStatus: { draft: 1_001 }, isCapped: true });
    const all = 1_000 * 1_000_000_000_000 + 47_619_600 + 79_331_700;
    expect(await sumProposals(desk.as('admin'), { status: row.status })).toMatchObject({
      isMore: false,
      totalMinor: all,
    });
    await desk.db.delete(proposals).where(eq(proposals.id, 'prp_many0'));
    expect(await sumProposals(desk.as('admin'), ask)).toEqual({
      count: 1_000,
      isMore: false,
      openCount: 0,
      totalMinor: 999 * 1_000_000_000_000 + 79_331_700,
    });
  });

  test('refuses who is not signed in', async () => {
    const nobody = { ...desk.as('seller'), actor: { kind: 'anonymous', address: '127.0.0.1' } as const };
    await expect(sumProposals(nobody)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
