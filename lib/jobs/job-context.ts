import { processDatabase } from '#db/client.ts';
import type { Job } from '#lib/adapters/queue/port.ts';
import type { Ctx } from '#lib/auth/context.ts';
import type { KnownPermission } from '#lib/auth/permission-table.ts';
import { newId } from '#lib/core/ids.ts';

/** The context of a job that works for nobody in particular: these permissions, on all rows, and no others. */
export async function jobContext(job: Pick<Job, 'kind'>, granted: readonly KnownPermission[]): Promise<Ctx> {
  const { db } = await processDatabase();
  const rights = new Map(granted.map((permission) => [permission, { kind: 'all' as const }]));
  return { db, now: new Date(), requestId: newId('request'), actor: { kind: 'job', name: job.kind, rights } };
}
