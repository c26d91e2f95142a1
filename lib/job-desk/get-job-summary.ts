import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { logError } from '#lib/core/log.ts';
import { nextSlot } from './rules.ts';
import { JobSummary } from './schema.ts';

/** How many jobs are in each state, and what the clock sets off: when it was last done, and when it comes next. */
export async function getJobSummary(ctx: Ctx): Promise<JobSummary> {
  requirePermission(ctx, 'settings:read');
  const queue = await openQueue(logError);
  const [counts, scheduled] = await Promise.all([queue.count(), queue.listSchedule()]);
  const schedule = scheduled
    .map((one) => ({ ...one, nextAt: nextSlot(ctx.now, one.everyMinutes) }))
    .sort((one, other) => one.nextAt.getTime() - other.nextAt.getTime() || one.kind.localeCompare(other.kind));
  return JobSummary.parse({ counts, schedule });
}
