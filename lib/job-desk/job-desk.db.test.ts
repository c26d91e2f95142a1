import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inTransaction } from '#db/client.ts';
import { listAuditTrail } from '#db/repositories/audit-trail.ts';
import { insertJob } from '#db/repositories/jobs.ts';
import { type Queue, queueTiming } from '#lib/adapters/queue/port.ts';
import { createSqliteQueue } from '#lib/adapters/queue/sqlite-queue.ts';
import { type Desk, openDesk, testNow } from '#lib/testing/desk-fixture.ts';
import { getJobSummary } from './get-job-summary.ts';
import { listJobs } from './list-jobs.ts';
import { reportDeadJobs } from './report-dead-jobs.ts';
import { retryJob } from './retry-job.ts';

let desk: Desk;
let queue: Queue;
const holder = globalThis as { sightlineQueue?: Promise<Queue> | undefined };

beforeAll(async () => {
  desk = await openDesk();
  // The table of jobs is there on both engines; what differs between the queues is told by their own tests.
  queue = createSqliteQueue(desk, { ...queueTiming, pollMs: 20 }, (error) => {
    throw error;
  });
  holder.sightlineQueue = Promise.resolve(queue);
});
afterAll(async () => {
  holder.sightlineQueue = undefined;
  await desk.close();
});
afterEach(() => queue.stop());

const put = (id: string, values: Partial<Parameters<typeof insertJob>[1]>) =>
  insertJob(desk, { id, kind: 'send_mail', payload: {}, runAt: testNow, createdAt: testNow, ...values });
const ended = { endedAt: testNow, attempts: 5 };
const retries = () => listAuditTrail(desk, { action: 'job.retry' }, { limit: 10 });

describe('listJobs', () => {
  test('tells jobs by state, without the secrets of their errors', async () => {
    const password = 'secret';
    await put('job_a', { status: 'dead', lastError: `No answer from https://me:${password}@mail.test/`, ...ended });
    await put('job_b', { status: 'done', createdAt: new Date(testNow.getTime() + 1), ...ended });
    const { items } = await listJobs(desk.as('admin'));
    expect(items.map(({ id }) => id)).toEqual(['job_b', 'job_a']);
    const dead = await listJobs(desk.as('admin'), { state: 'dead' });
    expect(dead.items).toMatchObject([{ id: 'job_a', attempts: 5, lastError: expect.not.stringContaining('secret') }]);
    const first = await listJobs(desk.as('admin'), { limit: 1 });
    expect(await listJobs(desk.as('admin'), { limit: 1, cursor: first.nextCursor ?? '' })).toMatchObject({
      items: [{ id: 'job_a' }],
      nextCursor: null,
    });
  });

  test('is for those who may read the settings', async () => {
    await expect(listJobs(desk.as('head'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getJobSummary(desk.as('head'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('getJobSummary', () => {
  test('counts the states and tells what the clock sets off', async () => {
    await queue.start([{ kind: 'sweep', everyMinutes: 30, run: async () => {} }]);
    const { counts, schedule } = await getJobSummary(desk.as('admin', new Date('2026-11-20T08:12:00Z')));
    expect(counts).toMatchObject({ dead: 1 });
    expect(schedule).toMatchObject([{ kind: 'sweep', everyMinutes: 30, nextAt: new Date('2026-11-20T08:30:00Z') }]);
  });
});

describe('retryJob', () => {
  test('has a dead job wait again and leaves one row', async () => {
    expect(await retryJob(desk.as('admin'), { jobId: 'job_a' })).toEqual({ kind: 'send_mail' });
    expect((await queue.list({ state: 'dead', limit: 10 })).map(({ id }) => id)).toEqual([]);
    expect(await retries()).toMatchObject([{ entityId: 'job_a', after: { name: 'send_mail', attempts: 0 } }]);
  });

  test('changes nothing without the right, or for what is not dead', async () => {
    await put('job_c', { status: 'dead', ...ended });
    await expect(retryJob(desk.as('head'), { jobId: 'job_c' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(retryJob(desk.as('admin'), { jobId: 'job_a' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(retryJob(desk.as('admin'), { jobId: 'nowhere' })).rejects.toMatchObject({ code: 'conflict' });
    expect((await queue.list({ state: 'dead', limit: 10 })).map(({ id }) => id)).toEqual(['job_c']);
    expect(await retries()).toHaveLength(1);
  });

  test('of two at once, one has it run', async () => {
    const both = await Promise.allSettled([
      retryJob(desk.as('admin'), { jobId: 'job_c' }),
      retryJob(desk.as('admin'), { jobId: 'job_c' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('reportDeadJobs', () => {
  test('tells of a job whose worker died in every attempt, once', async () => {
    const kind = { kind: 'crashing', run: vi.fn(async () => {}) };
    const long = new Date(testNow.getTime() - 3_600_000);
    const crashed = { kind: 'crashing', status: 'running', attempts: 5, leasedUntil: long, runAt: long } as const;
    await inTransaction(desk, (scope) => insertJob(scope, { id: 'job_d', payload: {}, createdAt: long, ...crashed }));
    await queue.start([kind]);
    await vi.waitFor(async () => expect((await queue.count()).dead).toBe(1), { timeout: 10_000 });
    expect(kind.run).not.toHaveBeenCalled();
    expect(await reportDeadJobs(desk.as('admin'))).toEqual({ told: 1 });
    expect(await reportDeadJobs(desk.as('admin'))).toEqual({ told: 0 });
  });
});
