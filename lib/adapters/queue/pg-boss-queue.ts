import { randomUUID } from 'node:crypto';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { DbScope } from '#db/client.ts';
import { type BossJob, countBossJobs, listBossEnds, listBossJobs, takeDeadLetter } from '#db/repositories/boss-jobs.ts';
import { rawSql } from '#db/repositories/jobs.ts';
import { type JobKind, type ListedJob, maxRetryDelayMs, type Queue, type QueueTiming } from './port.ts';

const deadLetterQueue = 'dead_letters';
const schedules: Record<NonNullable<JobKind['everyMinutes']>, string> = {
  5: '*/5 * * * *',
  15: '*/15 * * * *',
  30: '*/30 * * * *',
  60: '0 * * * *',
  1440: '0 0 * * *',
};
const shortestPollMs = 500;
const shortestHeartbeatMs = 10_000;
const keepDeadSeconds = 365 * 86_400;

type Place = {
  /** The direct address, not a transaction pooler's. */
  url: string;
  scope: DbScope;
};

/** pg-boss in the schema `pgboss` of the same Postgres. */
export function createPgBossQueue(
  { url, scope }: Place,
  timing: QueueTiming,
  onError: (error: unknown) => void,
): Queue {
  const boss = new PgBoss({ connectionString: url, max: 4, registerInstance: false, monitorVacuum: false });
  boss.on('error', onError);

  let kinds: readonly JobKind[] = [];

  async function startKind({ kind, run, everyMinutes }: JobKind): Promise<void> {
    await boss.createQueue(kind, { policy: 'exclusive', deadLetter: deadLetterQueue, ...toQueueOptions(timing) });
    const options = { includeMetadata: true, pollingIntervalSeconds: Math.max(timing.pollMs, shortestPollMs) / 1000 };
    await boss.work<{ payload: unknown }>(kind, options, async ([job]) => {
      if (job) await run({ id: job.id, kind, payload: job.data.payload, attempt: job.retryCount + 1 });
    });
    if (everyMinutes)
      await boss.schedule(kind, schedules[everyMinutes], { payload: {} }, { tz: 'UTC', missed: 'once' });
  }

  return {
    async enqueue({ db }, kind, payload, { dedupeKey, runAt } = {}) {
      // The policy allows one live job per key, so a job without one gets a key that nobody else has.
      const singletonKey = dedupeKey ?? randomUUID();
      const connection = fromDrizzle(db as never, rawSql as never);
      await boss.send(kind, { payload }, { singletonKey, db: connection, ...(runAt && { startAfter: runAt }) });
    },
    async start(wanted) {
      kinds = wanted;
      await boss.start();
      await boss.createQueue(deadLetterQueue, { retentionSeconds: keepDeadSeconds });
      for (const kind of kinds) await startKind(kind);
    },
    stop: () => boss.stop({ graceful: true, timeout: timing.stopMs }),
    async listDeadLetters(limit) {
      const found = await boss.findJobs<{ payload: unknown }>(deadLetterQueue, { limit });
      return found.map((job) => ({
        kind: job.sourceName ?? '',
        payload: job.data.payload,
        lastError: messageIn(job.sourceOutput),
      }));
    },
    ...tellJobs(boss, scope, () => kinds),
    async check() {
      if ((await boss.schemaVersion()) === null) throw new Error('The queue is not installed.');
    },
  };
}

/** What is told of jobs, and running a dead one again. */
function tellJobs(
  boss: PgBoss,
  scope: DbScope,
  kinds: () => readonly JobKind[],
): Pick<Queue, 'list' | 'count' | 'listSchedule' | 'retry'> {
  return {
    list: async (page) => (await listBossJobs(scope, page)).map(toListedJob),
    async count() {
      const counts = await countBossJobs(scope);
      const of = (state: BossJob['state']) => counts.get(state) ?? 0;
      return { waiting: of('waiting'), running: of('running'), done: of('done'), dead: of('dead') };
    },
    async listSchedule() {
      const ends = await listBossEnds(scope);
      return kinds().flatMap(({ kind, everyMinutes }) =>
        everyMinutes ? [{ kind, everyMinutes, lastEndedAt: ends.get(kind) ?? null }] : [],
      );
    },
    async retry(scope, id) {
      const letter = await takeDeadLetter(scope, id);
      if (!letter) return undefined;
      const connection = fromDrizzle(scope.db as never, rawSql as never);
      await boss.send(letter.kind, letter.data as object, { singletonKey: randomUUID(), db: connection });
      return toListedJob(letter);
    },
  };
}

function toListedJob({ output, ...job }: BossJob): ListedJob {
  const { id, originId, kind, state, attempts, createdAt, runAt, endedAt } = job;
  return { id, originId, kind, state, attempts, createdAt, runAt, endedAt, lastError: messageIn(output) };
}

function toQueueOptions({ maxAttempts, retryDelayMs, leaseMs }: QueueTiming) {
  return {
    retryLimit: maxAttempts - 1,
    retryDelay: Math.ceil(retryDelayMs / 1000),
    ...(retryDelayMs > 0 && { retryBackoff: true, retryDelayMax: maxRetryDelayMs / 1000 }),
    heartbeatSeconds: Math.max(leaseMs, shortestHeartbeatMs) / 1000,
  };
}

function messageIn(output: unknown): string {
  const message = (output as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : '';
}
