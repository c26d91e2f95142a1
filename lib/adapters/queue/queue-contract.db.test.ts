import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inTransaction } from '#db/client.ts';
import { dialect } from '#db/dialects/index.ts';
import { insertJob, rawSql as sql } from '#db/repositories/jobs.ts';
import { createTestDatabase, type TestDatabase } from '#db/testing/test-database.ts';
import { createPgBossQueue } from './pg-boss-queue.ts';
import { type Job, type JobKind, type Queue, queueTiming } from './port.ts';
import { createSqliteQueue } from './sqlite-queue.ts';

const timing = { ...queueTiming, pollMs: 20, maxAttempts: 3, retryDelayMs: 0, stopMs: 500 };
const started: Queue[] = [];
let database: TestDatabase;

const refuse = (error: unknown) => {
  throw error;
};

beforeAll(async () => {
  database = await createTestDatabase();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((queue) => queue.stop()));
});

afterAll(() => database.close());

async function startQueue(kinds: JobKind[]): Promise<Queue> {
  const queue =
    dialect === 'postgres'
      ? createPgBossQueue({ url: database.url, scope: database }, timing, refuse)
      : createSqliteQueue(database, timing, refuse);
  started.push(queue);
  await queue.start(kinds);
  return queue;
}

/** A kind that writes down what it was given. */
function recorder(kind: string, run: (job: Job) => Promise<void> = async () => {}) {
  const jobs: Job[] = [];
  const record = async (job: Job) => {
    jobs.push(job);
    await run(job);
  };
  return { jobs, kind: { kind, run: record } };
}

const ctx = () => ({ db: database.db, now: new Date() });
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 20 });

describe('the queue', () => {
  test('delivers a committed job once, with its payload', async () => {
    const { jobs, kind } = recorder('delivered');
    const queue = await startQueue([kind]);
    await inTransaction(ctx(), (tx) => queue.enqueue(tx, 'delivered', { proposal: 'P-2026-0001', list: [1, null] }));
    await queue.enqueue(ctx(), 'delivered', { last: true });
    await eventually(() => expect(jobs).toHaveLength(2));
    expect(jobs[0]).toMatchObject({ payload: { proposal: 'P-2026-0001', list: [1, null] }, attempt: 1 });
  });

  test('never had a job whose transaction rolled back', async () => {
    const { jobs, kind } = recorder('rolled_back');
    const queue = await startQueue([kind]);
    const work = inTransaction(ctx(), async (tx) => {
      await queue.enqueue(tx, 'rolled_back', { marker: false });
      throw new Error('Something went wrong after the job was enqueued.');
    });
    await expect(work).rejects.toThrow('went wrong');
    await queue.enqueue(ctx(), 'rolled_back', { marker: true });
    await eventually(() => expect(jobs.length).toBeGreaterThan(0));
    expect(jobs.map((job) => job.payload)).toEqual([{ marker: true }]);
  });

  test('waits until a job is due', async () => {
    const { jobs, kind } = recorder('due_later');
    const queue = await startQueue([kind]);
    await queue.enqueue(ctx(), 'due_later', 'tomorrow', { runAt: new Date(Date.now() + 86_400_000) });
    await queue.enqueue(ctx(), 'due_later', 'now', { runAt: new Date(Date.now() - 1_000) });
    await eventually(() => expect(jobs.length).toBeGreaterThan(0));
    expect(jobs.map((job) => job.payload)).toEqual(['now']);
  });

  test('takes one job per dedupe key until that is done', async () => {
    let release = () => {};
    const { jobs, kind } = recorder('deduped', (job) =>
      job.payload === 'first' ? new Promise((resolve) => (release = resolve)) : Promise.resolve(),
    );
    const queue = await startQueue([kind]);
    await queue.enqueue(ctx(), 'deduped', 'first', { dedupeKey: 'same' });
    await eventually(() => expect(jobs).toHaveLength(1));
    await queue.enqueue(ctx(), 'deduped', 'second', { dedupeKey: 'same' });
    await queue.enqueue(ctx(), 'deduped', 'other', { dedupeKey: 'other' });
    release();
    await eventually(async () => {
      await queue.enqueue(ctx(), 'deduped', 'third', { dedupeKey: 'same' });
      expect(jobs.map((job) => job.payload)).toContain('third');
    });
    expect(jobs.map((job) => job.payload)).not.toContain('second');
  });

  test('tries a failed job again until it succeeds', async () => {
    const { jobs, kind } = recorder('flaky', async (job) => {
      if (job.attempt < 3) throw new Error('Not yet.');
    });
    const queue = await startQueue([kind]);
    await queue.enqueue(ctx(), 'flaky', {});
    await eventually(() => expect(jobs.map((job) => job.attempt)).toEqual([1, 2, 3]));
    expect(await queue.listDeadLetters(10)).toEqual([]);
  });

  test('keeps a job that failed for the last time as a dead letter', async () => {
    const { jobs, kind } = recorder('hopeless', () => Promise.reject(new Error('The mail server refuses.')));
    const queue = await startQueue([kind]);
    await queue.enqueue(ctx(), 'hopeless', { to: 'client' });
    const letter = { kind: 'hopeless', payload: { to: 'client' }, lastError: 'The mail server refuses.' };
    await eventually(async () => expect(await queue.listDeadLetters(10)).toContainEqual(letter));
    expect(jobs).toHaveLength(timing.maxAttempts);
  });

  test('gives the job of a worker that ended in the middle to another one', async () => {
    const crashed = recorder('survivor', () => new Promise(() => {}));
    const first = await startQueue([crashed.kind]);
    await first.enqueue(ctx(), 'survivor', { kept: true });
    await eventually(() => expect(crashed.jobs).toHaveLength(1));
    await stopBeating();
    const { jobs, kind } = recorder('survivor');
    await first.stop();
    await startQueue([kind]);
    await eventually(() => expect(jobs).toHaveLength(1));
    expect(jobs[0]).toMatchObject({ payload: { kept: true }, attempt: 2 });
  });

  test('tells what waits, what is done and what is dead, page by page', async () => {
    const before = await (await startQueue([])).count();
    const { kind } = recorder('told', async ({ payload }) => {
      if (payload === 'bad') throw new Error('It never works.');
    });
    const queue = await startQueue([{ ...kind, everyMinutes: 1440 }]);
    await queue.enqueue(ctx(), 'told', 'good');
    await queue.enqueue(ctx(), 'told', 'bad');
    await queue.enqueue(ctx(), 'told', 'later', { runAt: new Date(Date.now() + 86_400_000) });
    await eventually(async () => expect((await queue.count()).dead).toBe(before.dead + 1));
    await eventually(async () => expect((await queue.count()).done).toBeGreaterThan(before.done));
    const [dead] = await queue.list({ state: 'dead', limit: 1 });
    expect(dead).toMatchObject({ kind: 'told', state: 'dead', attempts: 3, lastError: 'It never works.' });
    expect(dead?.endedAt).toBeInstanceOf(Date);
    const [waiting] = await queue.list({ state: 'waiting', limit: 1 });
    expect(waiting).toMatchObject({ kind: 'told', state: 'waiting', attempts: 0, endedAt: null });
    const all = await queue.list({ limit: 100 });
    const first = await queue.list({ limit: 2 });
    const last = first.at(-1);
    const rest = await queue.list({ limit: 100, after: last && { at: last.createdAt, id: last.id } });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const [scheduled] = await queue.listSchedule();
    expect(scheduled).toMatchObject({ kind: 'told', everyMinutes: 1440, lastEndedAt: expect.any(Date) });
  });

  test('has a dead job run again, once, when the transaction commits', async () => {
    let isMended = false;
    const { jobs, kind } = recorder('mended', async () => {
      if (!isMended) throw new Error('Not yet.');
    });
    const queue = await startQueue([kind]);
    await queue.enqueue(ctx(), 'mended', { to: 'client' });
    const deadOne = async () => (await queue.list({ state: 'dead', limit: 100 })).find((one) => one.kind === 'mended');
    await eventually(async () => expect(await deadOne()).toBeDefined());
    const { id = '', originId } = (await deadOne()) ?? {};
    expect(originId).toBe(jobs[0]?.id);
    isMended = true;
    const undone = inTransaction(ctx(), async (tx) => {
      await queue.retry({ ...tx, now: new Date() }, id);
      throw new Error('The change failed.');
    });
    await expect(undone).rejects.toThrow('The change failed.');
    expect(await deadOne()).toBeDefined();
    expect(await inTransaction(ctx(), (tx) => queue.retry(tx, id))).toMatchObject({ kind: 'mended' });
    expect(await inTransaction(ctx(), (tx) => queue.retry(tx, id))).toBeUndefined();
    await eventually(() => expect(jobs).toHaveLength(4));
    expect(jobs[3]).toMatchObject({ payload: { to: 'client' }, attempt: 1 });
    expect(await deadOne()).toBeUndefined();
  });

  test('answers a check while it runs', async () => {
    const queue = await startQueue([]);
    await expect(queue.check()).resolves.toBeUndefined();
  });
});

/** As if the worker of every running job had died an hour ago; on SQLite a stopping worker gives its lease back. */
async function stopBeating(): Promise<void> {
  if (dialect === 'sqlite') return;
  await database.db.execute(sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`);
  const supervisor = new PgBoss({ connectionString: database.url, supervise: false, schedule: false });
  await supervisor.start();
  await supervisor.supervise('survivor');
  await supervisor.stop();
}

if (dialect === 'sqlite')
  describe('the table of jobs', () => {
    test('gives a lease that ran out to the next worker', async () => {
      const lapsed = new Date(Date.now() - 60_000);
      const times = { createdAt: lapsed, runAt: lapsed, leasedUntil: lapsed };
      await insertJob(database, {
        id: 'job_lapsed',
        kind: 'lapsed',
        payload: 7,
        status: 'running',
        attempts: 1,
        ...times,
      });
      const { jobs, kind } = recorder('lapsed');
      await startQueue([kind]);
      await eventually(() => expect(jobs).toHaveLength(1));
      expect(jobs[0]).toMatchObject({ id: 'job_lapsed', payload: 7, attempt: 2 });
    });

    test('buries a job that killed its worker in every attempt', async () => {
      const lapsed = new Date(Date.now() - 60_000);
      const times = { createdAt: lapsed, runAt: lapsed, leasedUntil: lapsed };
      await insertJob(database, {
        id: 'job_fatal',
        kind: 'fatal',
        payload: 0,
        status: 'running',
        attempts: 3,
        ...times,
      });
      const { jobs, kind } = recorder('fatal');
      const queue = await startQueue([kind]);
      const letter = expect.objectContaining({ kind: 'fatal', payload: 0 });
      await eventually(async () => expect(await queue.listDeadLetters(10)).toContainEqual(letter));
      expect(jobs).toEqual([]);
    });
  });

test('the clock enqueues a kind once per slot, however many processes run', async () => {
  const { jobs, kind } = recorder('by_the_clock');
  const everyDay = { ...kind, everyMinutes: 1440 as const };
  const marker = recorder('marker');
  await startQueue([everyDay, marker.kind]);
  const second = await startQueue([everyDay, marker.kind]);
  await second.enqueue(ctx(), 'marker', {});
  await eventually(() => expect(marker.jobs).toHaveLength(1));
  if (dialect === 'sqlite') await eventually(() => expect(jobs).toHaveLength(1));
  expect(jobs.length).toBeLessThanOrEqual(1);
});
