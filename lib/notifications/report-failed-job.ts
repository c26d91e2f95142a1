import { inTransaction } from '#db/client.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseInput } from '#lib/core/parse.ts';
import { listHolders } from '#lib/users/list-holders.ts';
import { notify } from './notify.ts';
import { ReportFailedJobInput } from './schema.ts';

/** Tells everybody who may change the settings, once each, that a job was given up. Gives how many were told. */
export async function reportFailedJob(ctx: Ctx, input: ReportFailedJobInput): Promise<{ told: number }> {
  requirePermission(ctx, 'settings:update');
  const { jobId, kind } = parseInput(ReportFailedJobInput, input);
  return inTransaction(ctx, async (ctx) => {
    let told = 0;
    for (const userId of await listHolders(ctx, 'settings:update')) {
      const entity = { entityType: 'job', entityId: jobId, dedupeKey: `job_failed:${jobId}` };
      if (await notify(ctx, { userId, kind: 'job_failed', ...entity, data: { job: kind } })) told += 1;
    }
    return { told };
  });
}
