import { inTransaction } from '#db/client.ts';
import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { logError } from '#lib/core/log.ts';
import { parseInput } from '#lib/core/parse.ts';
import { RetryJobInput } from './schema.ts';

/** Has a job that was given up run again. Throws conflict where it is given up no more. */
export async function retryJob(ctx: Ctx, input: RetryJobInput): Promise<{ kind: string }> {
  requirePermission(ctx, 'settings:update');
  const { jobId } = parseInput(RetryJobInput, input);
  const queue = await openQueue(logError);
  return inTransaction(ctx, async (ctx) => {
    const job = await queue.retry(ctx, jobId);
    if (!job) throw conflict('requests.jobRunsAgain');
    const after = { name: job.kind, attempts: job.attempts };
    await recordAudit(ctx, { action: 'job.retry', entityType: 'job', entityId: job.originId, after });
    return { kind: job.kind };
  });
}
