import type { DbScope } from '#db/client.ts';
import {
  countJobRows,
  deleteDoneJobs,
  insertJob,
  listDeadJobs,
  listJobRows,
  listLastEnds,
  takeDueJob,
  updateDeadJob,
  updateTakenJob,
} from '#db/repositories/jobs.ts';
import type { JobRow } from '#db/schema/index.ts';
import { newId } from '#lib/core/ids.ts';
import { type JobKind, type ListedJob, maxRetryDelayMs, type Queue, type QueueTiming } from './port.ts';

const concurrency = 2;
const keepDoneMs = 7 * 86_400_000;
const minuteMs = 60_000;

/** The queue of the embedded SQLite: the table `jobs`, a lease per running job, one loop per process. */
export function createSqliteQueue(scope: DbScope, timing: QueueTiming, onError: (error: unknown) => void): Queue {
  const { schedule, ...worker } = createWorker(scope, timing, onError);
  return {
    ...worker,
    async enqueue(scope, kind, payload, { dedupeKey, runAt } = {}) {
      const times = { createdAt: scope.now, runAt: runAt ?? scope.now };
      await insertJob(scope, { id: newId('job'), kind, payload, dedupeKey: dedupeKey ?? null, ...times });
    },
    async listDeadLetters(limit) {
      const rows = await listDeadJobs(scope, limit);
      return rows.map(({ kind, payload, lastError }) => ({ kind, payload, lastError: lastError ?? '' }));
    },
    list: async (page) => (await listJobRows(scope, page)).map(toListedJob),
    async count() {
      const counts = await countJobRows(scope);
      const of = (state: JobRow['status']) => counts.get(state) ?? 0;
      return { waiting: of('waiting'), running: of('running'), done: of('done'), dead: of('dead') };
    },
    async listSchedule() {
      const ends = await listLastEnds(scope);
      return schedule().map((one) => ({ ...one, lastEndedAt: ends.get(one.kind) ?? null }));
    },
    async retry(scope, id) {
      const row = await updateDeadJob(scope, id, scope.now);
      return row && toListedJob(row);
    },
    async check() {
      await listDeadJobs(scope, 1);
    },
  };
}

function toListedJob({ id, kind, status, attempts, createdAt, runAt, endedAt, lastError }: JobRow): ListedJob {
  return { id, originId: id, kind, state: status, attempts, createdAt, runAt, endedAt, lastError: lastError ?? '' };
}

type Worker = Pick<Queue, 'start' | 'stop'> & { schedule(): { kind: string; everyMinutes: number }[] };

function createWorker(scope: DbScope, timing: QueueTiming, onError: (error: unknown) => void): Worker {
  const running = new Map<string, { row: JobRow; work: Promise<void> }>();
  const lastSlots = new Map<string, number>();
  const rest = createRest();
  let kinds: ReadonlyMap<string, JobKind> = new Map();
  let loop: Promise<void> | undefined;
  let stopping = false;

  async function runLoop(): Promise<void> {
    while (!stopping) {
      await look().catch(onError);
      if (!stopping) await rest.forMs(timing.pollMs);
    }
  }

  async function look(): Promise<void> {
    await enqueueByClock(scope, kinds.values(), lastSlots);
    while (!stopping && running.size < concurrency) {
      const now = new Date();
      const row = await takeDueJob(scope, [...kinds.keys()], now, new Date(now.getTime() + timing.leaseMs));
      if (!row) return;
      const work = attempt(scope, row, kinds.get(row.kind), timing)
        .catch(onError)
        .finally(() => {
          running.delete(row.id);
          rest.end();
        });
      running.set(row.id, { row, work });
    }
  }

  return {
    schedule: () =>
      [...kinds.values()].flatMap(({ kind, everyMinutes }) => (everyMinutes ? [{ kind, everyMinutes }] : [])),
    async start(wanted) {
      kinds = new Map(wanted.map((one) => [one.kind, one]));
      stopping = false;
      loop ??= runLoop();
    },
    async stop() {
      stopping = true;
      rest.end();
      await loop;
      loop = undefined;
      await withinMs(timing.stopMs, Promise.all([...running.values()].map(({ work }) => work)));
      for (const { row } of running.values()) await updateTakenJob(scope, row, { leasedUntil: new Date() });
    },
  };
}

/** A pause that can be cut short, and does not keep the process alive. */
function createRest() {
  let end = () => {};
  const forMs = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return { forMs, end: () => end() };
}

/** Waits for `work`, but no longer than `ms`. */
async function withinMs(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}

/** Runs one attempt under a lease that is renewed while it lasts, and writes down how it ended. */
async function attempt(scope: DbScope, row: JobRow, kind: JobKind | undefined, timing: QueueTiming): Promise<void> {
  const renewal = setInterval(() => {
    updateTakenJob(scope, row, { leasedUntil: new Date(Date.now() + timing.leaseMs) }).catch(() => {});
  }, timing.leaseMs / 3);
  renewal.unref();
  try {
    if (row.attempts > timing.maxAttempts) throw new Error(row.lastError ?? 'Its worker died in every attempt.');
    await kind?.run({ id: row.id, kind: row.kind, payload: row.payload, attempt: row.attempts });
    clearInterval(renewal);
    await updateTakenJob(scope, row, { status: 'done', dedupeKey: null, endedAt: new Date() });
  } catch (error) {
    clearInterval(renewal);
    await updateTakenJob(scope, row, afterFailure(row, error, timing));
  }
}

function afterFailure(row: JobRow, error: unknown, { maxAttempts, retryDelayMs }: QueueTiming) {
  const lastError = error instanceof Error ? error.message : String(error);
  if (row.attempts >= maxAttempts) return { status: 'dead' as const, dedupeKey: null, endedAt: new Date(), lastError };
  const delayMs = Math.min(retryDelayMs * 2 ** (row.attempts - 1), maxRetryDelayMs);
  return { status: 'waiting' as const, runAt: new Date(Date.now() + delayMs), leasedUntil: null, lastError };
}

/** The id names the slot, so a slot is enqueued once, by whichever process comes first. */
async function enqueueByClock(scope: DbScope, kinds: Iterable<JobKind>, lastSlots: Map<string, number>): Promise<void> {
  const now = new Date();
  for (const { kind, everyMinutes } of kinds) {
    if (!everyMinutes) continue;
    const slotMs = everyMinutes * minuteMs;
    const slot = new Date(Math.floor(now.getTime() / slotMs) * slotMs);
    if (lastSlots.get(kind) === slot.getTime()) continue;
    const id = `job_${kind}_${slot.toISOString().slice(0, 16)}`;
    await insertJob(scope, { id, kind, payload: {}, dedupeKey: kind, runAt: slot, createdAt: now });
    await deleteDoneJobs(scope, new Date(now.getTime() - keepDoneMs));
    lastSlots.set(kind, slot.getTime());
  }
}
