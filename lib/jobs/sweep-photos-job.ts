import type { JobKind } from '#lib/adapters/queue/port.ts';
import { sweepPhotos } from '#lib/inventory/sweep-photos.ts';
import { jobContext } from './job-context.ts';

/** Once a day: photos that nobody took back. */
export const sweepPhotosJob: JobKind = {
  kind: 'sweep_photos',
  everyMinutes: 1440,
  async run(job) {
    await sweepPhotos(await jobContext(job, ['photos:delete']));
  },
};
