import { job } from '../entry.ts';

/** Every job: nothing that comes from outside starts one, so that they are only counted. */
export const jobs = [
  'expire_proposals',
  'announce_expiring_proposals',
  'sweep_photos',
  'sweep_files',
  'report_dead_jobs',
].map(job);
