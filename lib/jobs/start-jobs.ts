import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import type { JobKind } from '#lib/adapters/queue/port.ts';
import { logError, logEvent } from '#lib/core/log.ts';
import { onStop } from '#lib/start/on-stop.ts';
import { announceExpiringProposalsJob } from './announce-expiring-proposals-job.ts';
import { expireProposalsJob } from './expire-proposals-job.ts';
import { reportDeadJobsJob } from './report-dead-jobs-job.ts';
import { sweepFilesJob } from './sweep-files-job.ts';
import { sweepPhotosJob } from './sweep-photos-job.ts';
import { watched } from './watched.ts';

/** All background work. */
export const jobKinds: readonly JobKind[] = [
  expireProposalsJob,
  announceExpiringProposalsJob,
  sweepPhotosJob,
  sweepFilesJob,
  reportDeadJobsJob,
];
const shared = globalThis as { sightlineJobs?: Promise<void> };

/** Starts the background work of this process once; it ends gracefully with the process. The database is migrated. */
export function startJobs(): Promise<void> {
  shared.sightlineJobs ??= start();
  return shared.sightlineJobs;
}

async function start(): Promise<void> {
  const queue = await openQueue(logError);
  await queue.start(jobKinds.map((kind) => watched(kind)));
  onStop(() => queue.stop());
  logEvent('jobs.started', { kinds: jobKinds.map(({ kind }) => kind).join(' ') });
}
