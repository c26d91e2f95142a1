import type { JobKind } from '#lib/adapters/queue/port.ts';
import { sweepFiles } from '#lib/files/sweep-files.ts';
import { jobContext } from './job-context.ts';

/** Once a day: what failed changes left in the storage. */
export const sweepFilesJob: JobKind = {
  kind: 'sweep_files',
  everyMinutes: 1440,
  async run(job) {
    await sweepFiles(await jobContext(job, ['settings:update']));
  },
};
