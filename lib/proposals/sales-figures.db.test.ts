import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, marinaAndCreek, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { expireProposals } from './expire-proposals.ts';
import { getSalesFigures } from './get-sales-figures.ts';
import { listCompanyProposals } from './list-company-proposals.ts';
import { listNextSteps } from './list-next-steps.ts';
import { moveProposal } from './move-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

const total = 79_331_700;
const octoberEnd = '2026-10-31T19:59:59Z';
const novemberStart = '2026-10-31T20:00:00Z';

let desk: Desk;
let companyId = '';
const numbers: Record<string, string> = {};
beforeAll(async () => {
  desk = await openDesk();
  await make('old', 'seller', '2026-09-15T08:00:00Z', ['sent', 'accepted'], octoberEnd);
  await make('won', 'seller', '2026-10-02T08:00:00Z', ['sent', 'accepted'], novemberStart);
  await make('lost', 'seller', '2026-11-02T08:00:00Z', ['sent', 'declined'], '2026-11-10T08:00:00Z');
  await make('draft', 'seller', '2026-11-18T08:00:00Z');
  await make('expiring', 'seller', '2026-10-27T08:00:00Z', ['sent'], '2026-10-27T09:00:00Z');
  await make('expired', 'seller', '2026-10-15T08:00:00Z', ['sent'], '2026-10-15T09:00:00Z');
  await make('theirs', 'stranger', '2026-11-03T08:00:00Z', ['sent', 'accepted'], '2026-11-04T08:00:00Z');
  await make('leads', 'lead', '2026-11-05T08:00:00Z');
  await expireProposals(desk.as('admin'));
  // A newer version is being written of what was won: it stays won, and counts once.
  const changes = { currency: 'USD' };
  await reviseProposal(desk.as('seller'), { proposal: numbers.won ?? '', changes, reason: 'In dollars.' });
});
afterAll(() => desk.close());

type Move = 'sent' | 'accepted' | 'declined';
async function make(key: string, name: PersonName, madeAt: string, moves: Move[] = [], movedAt = madeAt) {
  const made = await createProposal(desk.as(name, new Date(madeAt)), { content: marinaAndCreek });
  numbers[key] = made.number;
  companyId = made.companyId;
  for (const to of moves) {
    const reason = to === 'declined' ? { reason: 'Too dear.' } : {};
    await moveProposal(desk.as(name, new Date(movedAt)), { proposal: made.number, version: 1, to, ...reason });
  }
}

const none = { made: 0, sent: 0, accepted: 0, declined: 0, valueMinor: '0', winPercent: null };

describe('getSalesFigures', () => {
  test('counts six months by the clock of the business, to the fils', async () => {
    const { months } = await getSalesFigures(desk.as('seller'));
    expect(months).toEqual([
      { ...none, month: '2026-06-01' },
      { ...none, month: '2026-07-01' },
      { ...none, month: '2026-08-01' },
      { ...none, month: '2026-09-01', made: 1 },
      { ...none, month: '2026-10-01', made: 3, sent: 3, accepted: 1, valueMinor: String(total), winPercent: 100 },
      { month: '2026-11-01', made: 2, sent: 2, accepted: 1, declined: 1, valueMinor: String(total), winPercent: 50 },
    ]);
  });

  test('shows the others to those who lead them, and to nobody else', async () => {
    const teamOf = async (name: PersonName) =>
      (await getSalesFigures(desk.as(name))).team?.map(({ userId: _, ...one }) => one);
    const seller = { name: 'seller', open: 3, sent: 2, accepted: 1, valueMinor: String(total) };
    const lead = { name: 'lead', open: 1, sent: 0, accepted: 0, valueMinor: '0' };
    const stranger = { name: 'stranger', open: 0, sent: 1, accepted: 1, valueMinor: String(total) };
    expect(await teamOf('lead')).toEqual([seller, lead]);
    expect(await teamOf('head')).toEqual([seller, stranger, lead]);
    for (const name of ['seller', 'viewer', 'coordinator'] as const) expect(await teamOf(name)).toBeUndefined();
  });

  test('is within what the caller may read', async () => {
    const thisMonth = async (name: PersonName) => (await getSalesFigures(desk.as(name))).months.at(-1);
    expect(await thisMonth('stranger')).toMatchObject({ made: 1, accepted: 1, valueMinor: String(total) });
    expect(await thisMonth('viewer')).toMatchObject({ made: 4, accepted: 2, valueMinor: String(2 * total) });
    expect(await thisMonth('lead')).toMatchObject({ made: 3, accepted: 1 });
  });
});

describe('listNextSteps', () => {
  test('tells what waits for the caller, the most urgent first', async () => {
    const steps = await listNextSteps(desk.as('seller'));
    const found = Object.fromEntries(
      Object.entries(steps).map(([kind, { items }]) => [kind, items.map((item) => item.number)]),
    );
    expect(found).toEqual({
      expiring: [numbers.expiring],
      drafts: [numbers.won, numbers.draft],
      expired: [numbers.expired],
      accepted: [numbers.old],
    });
    expect(steps.drafts).toMatchObject({ count: 2, items: [{ clientName: 'Acme Properties', totalMinor: total }, {}] });
  });

  test("is the caller's own, whatever else they may read", async () => {
    const { drafts, expiring } = await listNextSteps(desk.as('lead'));
    expect(drafts.items.map(({ number }) => number)).toEqual([numbers.leads]);
    expect(expiring).toEqual({ count: 0, items: [] });
  });
});

describe('listCompanyProposals', () => {
  test('lists what the caller may read of one company, and says how many there are', async () => {
    const found = await listCompanyProposals(desk.as('viewer'), { companyId, limit: 2 });
    expect(found.count).toBe(8);
    expect(found.items[0]).toMatchObject({ number: numbers.won, status: 'draft', ownerName: 'seller' });
    expect(found.items).toHaveLength(2);
    const theirs = await listCompanyProposals(desk.as('stranger'), { companyId });
    expect(theirs.items.map(({ number }) => number)).toEqual([numbers.theirs]);
    expect(await listCompanyProposals(desk.as('viewer'), { companyId: 'cmp_none' })).toEqual({ items: [], count: 0 });
  });
});

test('who may read no proposals is refused', async () => {
  const nobody = { ...desk.as('seller'), actor: { kind: 'job', name: 'test', rights: new Map() } as const };
  await expect(getSalesFigures(nobody)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(listNextSteps(nobody)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(listCompanyProposals(nobody, { companyId })).rejects.toMatchObject({ code: 'forbidden' });
});
