import { type Job, type JobKind, queueTiming } from '#lib/adapters/queue/port.ts';
import { inLanguage } from '#lib/core/language.ts';
import { logError } from '#lib/core/log.ts';
import { reportFailedJob } from '#lib/notifications/report-failed-job.ts';
import { jobContext } from './job-context.ts';

/** The same work, watched: the log tells of each attempt that failed, and people are told after the last one. */
export function watched(kind: JobKind, report: (job: Job) => Promise<unknown> = reportToPeople): JobKind {
  return {
    ...kind,
    async run(job) {
      try {
        await inLanguage('en', () => kind.run(job));
      } catch (error) {
        logError(error, { job: job.kind, jobId: job.id, attempt: job.attempt });
        if (job.attempt >= queueTiming.maxAttempts) await report(job).catch(logError);
        throw error;
      }
    },
  };
}

async function reportToPeople({ id, kind }: Job): Promise<void> {
  await reportFailedJob(await jobContext({ kind }, ['settings:update']), { jobId: id, kind });
}
