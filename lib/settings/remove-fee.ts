import { inTransaction } from '#db/client.ts';
import { deleteFee, listFeeSchedule } from '#db/repositories/settings.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { businessDay } from './business-day.ts';
import { RemoveFeeInput } from './schema/inputs.ts';

/** Takes back a municipality fee that does not count yet. Throws conflict for one that does: its history stays. */
export async function removeFee(ctx: Ctx, input: RemoveFeeInput): Promise<void> {
  requirePermission(ctx, 'settings:update');
  const { id } = parseInput(RemoveFeeInput, input);
  const day = await businessDay(ctx);
  await inTransaction(ctx, async (ctx) => {
    const fee = (await listFeeSchedule(ctx)).find((one) => one.id === id);
    if (!fee) throw notFound('fee');
    if (!(await deleteFee(ctx, id, day))) throw conflict('settings.feeUsed');
    const { city, amountMinor, unit, effectiveOn } = fee;
    const before = { city, amountMinor, unit, effectiveOn };
    await recordAudit(ctx, { action: 'fee.remove', entityType: 'fee', entityId: id, before });
  });
}
