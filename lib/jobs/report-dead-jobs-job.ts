import type { JobKind } from '#lib/adapters/queue/port.ts';
import { reportDeadJobs } from '#lib/job-desk/report-dead-jobs.ts';
import { jobContext } from './job-context.ts';

/** Every five minutes: jobs that were given up without anybody being told. */
export const reportDeadJobsJob: JobKind = {
  kind: 'report_dead_jobs',
  everyMinutes: 5,
  async run(job) {
    await reportDeadJobs(await jobContext(job, ['settings:update']));
  },
};
