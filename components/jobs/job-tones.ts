import type { BadgeTone } from '#components/ui/badge.tsx';
import type { JobDto } from '#lib/job-desk/schema.ts';

export const jobTones: ReadonlyMap<JobDto['state'], BadgeTone> = new Map([
  ['waiting', 'neutral'],
  ['running', 'accent'],
  ['done', 'success'],
  ['dead', 'danger'],
]);
