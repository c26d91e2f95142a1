import { openQueue } from '#lib/adapters/queue/open-queue.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseMomentCursor, toMomentCursor } from '#lib/core/cursor.ts';
import { logError, withoutSecrets } from '#lib/core/log.ts';
import { parseInput } from '#lib/core/parse.ts';
import { JobDto, ListJobsInput } from './schema.ts';

const mostLetters = 500;

/** Background jobs, the latest first, narrowed by state. Throws invalid_input for a place that is none. */
export async function listJobs(
  ctx: Ctx,
  input: ListJobsInput = {},
): Promise<{ items: JobDto[]; nextCursor: string | null }> {
  requirePermission(ctx, 'settings:read');
  const { state, limit, cursor } = parseInput(ListJobsInput, input);
  const after = cursor === undefined ? undefined : parseMomentCursor(cursor);
  const queue = await openQueue(logError);
  const found = await queue.list({ state, after, limit: limit + 1 });
  const jobs = found.slice(0, limit);
  const last = jobs.at(-1);
  return {
    items: jobs.map((job) => JobDto.parse({ ...job, lastError: withoutSecrets(job.lastError).slice(0, mostLetters) })),
    nextCursor: last && found.length > limit ? toMomentCursor(last.createdAt, last.id) : null,
  };
}
