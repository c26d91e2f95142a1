import type { Route } from 'next';
import { z } from 'zod';
import { ListJobsInput } from '#lib/job-desk/schema.ts';

const { state, cursor } = ListJobsInput.shape;

/** A place in the list as its address says; what nobody understands is left out. */
export const JobPlaceInAddress = z.object({ state: state.catch(undefined), cursor: cursor.catch(undefined) });
export type JobPlace = z.output<typeof JobPlaceInAddress>;

/** The address of a place in the list. */
export function jobsHref(place: Partial<JobPlace>): Route {
  const query = new URLSearchParams(Object.entries(place).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/admin/jobs?${query}` : '/admin/jobs';
}
