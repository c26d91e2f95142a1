import { inTransaction } from '#db/client.ts';
import { deleteExchangeRate, findExchangeRate } from '#db/repositories/settings.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { formatRate } from '#lib/core/money.ts';
import { parseInput } from '#lib/core/parse.ts';
import { businessDay } from './business-day.ts';
import { RemoveExchangeRateInput } from './schema/inputs.ts';

/** Takes back a rate that does not count yet. Throws conflict for one that does: its history stays. */
export async function removeExchangeRate(ctx: Ctx, input: RemoveExchangeRateInput): Promise<void> {
  requirePermission(ctx, 'settings:update');
  const { id } = parseInput(RemoveExchangeRateInput, input);
  const day = await businessDay(ctx);
  await inTransaction(ctx, async (ctx) => {
    const rate = await findExchangeRate(ctx, id);
    if (!rate) throw notFound('rate');
    if (!(await deleteExchangeRate(ctx, id, day))) throw conflict('settings.rateUsed');
    const { currency, effectiveOn, source } = rate;
    const before = { currency, perUnit: formatRate(rate.perUnitScaled), effectiveOn, source };
    await recordAudit(ctx, { action: 'exchange_rate.remove', entityType: 'exchange_rate', entityId: id, before });
  });
}
