import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { logError } from '#lib/core/log.ts';
import { reportFailedJob } from '#lib/notifications/report-failed-job.ts';

const mostJobs = 100;

/**
 * Tells people of the last 100 jobs that were given up, once each. What fails is reported at once; this also finds those
 * whose worker died in every attempt and had nobody left to report it. Gives how many messages went out.
 */
export async function reportDeadJobs(ctx: Ctx): Promise<{ told: number }> {
  requirePermission(ctx, 'settings:update');
  const queue = await openQueue(logError);
  let told = 0;
  for (const { originId, kind } of await queue.list({ state: 'dead', limit: mostJobs })) {
    told += (await reportFailedJob(ctx, { jobId: originId, kind })).told;
  }
  return { told };
}
