import { inTransaction } from '#db/client.ts';
import { deletePhotos, listPhotosToSweep } from '#db/repositories/photos.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';

const graceMs = 30 * 24 * 60 * 60_000;
const batchSize = 200;

/**
 * Removes photos for good that were thrown away 30 days ago, with their files, whose bytes the sweep of the storage
 * finds then. One of a location that any proposal has stays, for the proposal shows it. Gives how many were removed.
 */
export async function sweepPhotos(ctx: Ctx): Promise<{ removed: number }> {
  requirePermission(ctx, 'photos:delete');
  return inTransaction(ctx, async (ctx) => {
    const due = await listPhotosToSweep(ctx, new Date(ctx.now.getTime() - graceMs), batchSize);
    if (due.length === 0) return { removed: 0 };
    const removed = await deletePhotos(
      ctx,
      due.map(({ id }) => id),
    );
    await recordAudit(ctx, {
      action: 'inventory.sweep_photos',
      entityType: 'inventory',
      entityId: ctx.requestId,
      before: { photoIds: removed.map(({ id }) => id) },
    });
    return { removed: removed.length };
  });
}
