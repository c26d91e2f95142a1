import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import type { JobKind } from '#lib/adapters/queue/port.ts';
import { logError, logEvent } from '#lib/core/log.ts';
import { expireProposalsJob } from './expire-proposals-job.ts';
import { sweepFilesJob } from './sweep-files-job.ts';

const jobKinds: readonly JobKind[] = [expireProposalsJob, sweepFilesJob];
const shared = globalThis as { sightlineJobs?: Promise<void> };

/** Starts the background work of this process once; it ends gracefully with the process. The database is migrated. */
export function startJobs(): Promise<void> {
  shared.sightlineJobs ??= start();
  return shared.sightlineJobs;
}

async function start(): Promise<void> {
  const queue = await openQueue(logError);
  await queue.start(jobKinds.map(logged));
  const stop = () => void queue.stop().catch(logError);
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  logEvent('jobs.started', { kinds: jobKinds.map(({ kind }) => kind).join(' ') });
}

/** A failed attempt is tried again in silence; the log says so. */
function logged(kind: JobKind): JobKind {
  return {
    ...kind,
    async run(job) {
      try {
        await kind.run(job);
      } catch (error) {
        logError(error, { job: job.kind, jobId: job.id, attempt: job.attempt });
        throw error;
      }
    },
  };
}
