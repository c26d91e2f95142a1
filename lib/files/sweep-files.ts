import { listHashesInUse } from '#db/repositories/files.ts';
import { storage } from '#lib/adapters/storage/open-storage.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';

const graceMs = 24 * 60 * 60_000;
const batchSize = 500;

/**
 * Removes bytes that no file names: a change that failed after writing them left them behind. What was kept within the
 * last day stays, for its change may not be committed yet. Gives how many were removed.
 */
export async function sweepFiles(ctx: Ctx): Promise<{ removed: number }> {
  requirePermission(ctx, 'settings:update');
  const storedBefore = new Date(ctx.now.getTime() - graceMs);
  let removed = 0;
  let batch: string[] = [];
  const sweepBatch = async () => {
    const used = new Set(await listHashesInUse(ctx, batch));
    for (const hash of batch) {
      if (!used.has(hash) && (await storage().remove(hash, storedBefore))) removed += 1;
    }
    batch = [];
  };
  for await (const hash of storage().list(storedBefore)) {
    batch.push(hash);
    if (batch.length === batchSize) await sweepBatch();
  }
  await sweepBatch();
  return { removed };
}
