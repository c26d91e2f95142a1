import { and, eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companyFigures, proposals, proposalTallies, proposalVersions } from '#db/schema/index.ts';
import { AppError } from '#lib/core/errors.ts';
import { type Desk, marinaAndCreek, openDesk, type PersonName } from '#lib/testing/desk-fixture.ts';
import { createProposal } from './create-proposal.ts';
import { deleteProposal } from './delete-proposal.ts';
import { handOverProposal } from './hand-over-proposal.ts';
import { moveProposal } from './move-proposal.ts';
import { restoreProposal } from './restore-proposal.ts';
import { reviseProposal } from './revise-proposal.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const marina = { location: 'Marina Gateway', startsOn: '1 Jan 2027', options: [{ duration: '4 weeks', net: '450k' }] };
/** Two durations of one site leave the total open. */
const open = [...marina.options, { duration: '8 weeks', net: '800k' }];
const choices = [marinaAndCreek.sites, [marina], [{ ...marina, options: open }]];
const sellers = ['seller', 'lead', 'stranger', 'head'] as const satisfies PersonName[];
const clients = ['Acme Properties', 'Marlin Air'];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const contentOf = (n: number) => ({ ...marinaAndCreek, client: pick(clients, n), sites: pick(choices, n) });

/** Every proposal as its newest version stands. */
function listTargets() {
  const { number, ownerId, id, latestVersion } = proposals;
  const { version, revision, status, proposalId } = proposalVersions;
  return desk.db
    .select({ number, ownerId, basedOn: { version, revision, status } })
    .from(proposals)
    .innerJoin(proposalVersions, and(eq(proposalId, id), eq(version, latestVersion)))
    .orderBy(number);
}
type Target = Awaited<ReturnType<typeof listTargets>>[number];

const acts = {
  create: (_: Target, n: number) => createProposal(desk.as(pick(sellers, n)), { content: contentOf(n) }),
  revise: ({ number }: Target, n: number) =>
    reviseProposal(desk.as('admin'), { proposal: number, content: contentOf(n), reason: 'The client asked for it.' }),
  send: (target: Target) => move(target, 'sent'),
  accept: (target: Target) => move(target, 'accepted'),
  decline: (target: Target) => move(target, 'declined'),
  remove: ({ number, basedOn }: Target) => deleteProposal(desk.as('admin'), { proposal: number, basedOn }),
  restore: ({ number }: Target) => restoreProposal(desk.as('admin'), { proposal: number }),
  handOver: ({ number, ownerId }: Target, n: number) =>
    handOverProposal(desk.as('admin'), {
      proposal: number,
      fromUserId: ownerId,
      userId: desk.userId(pick(sellers, n)),
    }),
};
type Act = { what: keyof typeof acts; which: number; n: number };

const move = ({ number, basedOn }: Target, to: 'sent' | 'accepted' | 'declined') =>
  moveProposal(desk.as('admin'), {
    proposal: number,
    version: basedOn.version,
    to,
    ...(to === 'declined' ? { reason: 'Too dear.' } : {}),
  });

const done = new Set<string>();

/** Does one thing to one proposal; what the rules refuse is not done. */
async function perform({ what, which, n }: Act): Promise<void> {
  const all = await listTargets();
  const none: Target = { number: '', ownerId: '', basedOn: { version: 1, revision: 1, status: 'draft' } };
  const target = all.length === 0 ? none : pick(all, which);
  try {
    await acts[what](target, n);
    done.add(what);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** What the triggers keep, counted from the proposals and versions themselves. */
async function countAfresh() {
  const [heads, versions] = await Promise.all([
    desk.db.select().from(proposals),
    desk.db.select().from(proposalVersions),
  ]);
  const tallies: Record<string, number[]> = {};
  const figures: Record<string, number[]> = {};
  const add = (to: Record<string, number[]>, key: string, values: number[]) => {
    to[key] = values.map((value, index) => value + (to[key]?.[index] ?? 0));
  };
  for (const { id, ownerId, teamId, companyId, latestVersion } of heads.filter((head) => head.deletedAt === null)) {
    const theirs = versions.filter((one) => one.proposalId === id).sort((a, b) => b.version - a.version);
    const newest = theirs.find((one) => one.version === latestVersion);
    const total = newest?.totalMinor ?? null;
    add(tallies, `${ownerId} ${teamId ?? ''} ${newest?.status}`, [1, total === null ? 1 : 0, total ?? 0]);
    const accepted = theirs.find((one) => one.status === 'accepted')?.totalMinor ?? 0;
    for (const reader of ['all', `owner:${ownerId}`, ...(teamId ? [`team:${teamId}`] : [])]) {
      add(figures, `${reader} ${companyId}`, [1, accepted]);
    }
  }
  const newestOf = (head: (typeof heads)[number]) =>
    versions.find((one) => one.proposalId === head.id && one.version === head.latestVersion);
  return { tallies, figures, heads: Object.fromEntries(heads.map((head) => [head.id, keptOf(newestOf(head))])) };
}

type Kept = { status: string; totalMinor: number | null; validThrough: string | null; decidedAt: Date | null };
const keptOf = (one?: Kept) => one && [one.status, one.totalMinor, one.validThrough, one.decidedAt];

async function readKept() {
  const tallies = await desk.db.select().from(proposalTallies);
  const figures = await desk.db.select().from(companyFigures);
  const heads = await desk.db.select().from(proposals);
  return {
    heads: Object.fromEntries(heads.map((head) => [head.id, keptOf(head)])),
    tallies: Object.fromEntries(
      tallies.map((one) => [`${one.ownerId} ${one.teamId} ${one.status}`, [one.proposals, one.open, one.totalMinor]]),
    ),
    figures: Object.fromEntries(
      figures.map((one) => [`${one.reader} ${one.companyId}`, [one.proposals, one.acceptedMinor]]),
    ),
  };
}

const everyActOnce: Act[] = (
  [
    'create',
    'send',
    'accept',
    'revise',
    'handOver',
    'create',
    'create',
    'remove',
    'restore',
    'send',
    'decline',
  ] as const
).map((what, index) => ({
  what,
  which: index < 7 ? 0 : index < 9 ? 1 : 2,
  n: what === 'handOver' ? index + 1 : index,
}));

describe('the kept figures', () => {
  test('are what a count from scratch gives, whatever is done to proposals', async () => {
    const act = fc.record({
      what: fc.constantFrom(...(Object.keys(acts) as Act['what'][])),
      which: fc.nat(50),
      n: fc.nat(50),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (steps) => {
        for (const step of steps) await perform(step);
        expect(await readKept()).toEqual(await countAfresh());
      }),
      { numRuns: 5, examples: [[everyActOnce]] },
    );
    expect([...done].sort()).toEqual(Object.keys(acts).sort());
  });

  test('are exact after many writers at once, none of whom is refused', async () => {
    await Promise.all(
      Array.from({ length: 24 }, (_, n) => createProposal(desk.as(pick(sellers, n)), { content: contentOf(n) })),
    );
    const drafts = (await listTargets()).slice(-24);
    const next = (ownerId: string) => sellers.findIndex((name) => desk.userId(name) === ownerId) + 1;
    await Promise.all([
      ...drafts.slice(0, 12).map((target) => acts.handOver(target, next(target.ownerId))),
      ...drafts.slice(12).map(acts.send),
    ]);
    const kept = await readKept();
    expect(kept).toEqual(await countAfresh());
    expect(kept.figures).not.toEqual({});
  });
});
