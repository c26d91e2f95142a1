import { inTransaction } from '#db/client.ts';
import { findExchangeRate, updateExchangeRate } from '#db/repositories/settings.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, notFound } from '#lib/core/errors.ts';
import { formatRate } from '#lib/core/money.ts';
import { parseInput } from '#lib/core/parse.ts';
import { businessDay } from './business-day.ts';
import { CorrectExchangeRateInput } from './schema/inputs.ts';

/**
 * Puts a rate of today or later right. What is older has been used and stays as its history: throws conflict for it, and
 * where the rate is no longer the one that was seen.
 */
export async function correctExchangeRate(ctx: Ctx, input: CorrectExchangeRateInput): Promise<void> {
  requirePermission(ctx, 'settings:update');
  const { id, perUnit: perUnitScaled, source, basedOn } = parseInput(CorrectExchangeRateInput, input);
  const day = await businessDay(ctx);
  await inTransaction(ctx, async (ctx) => {
    const rate = await findExchangeRate(ctx, id);
    if (!rate) throw notFound('rate');
    if (rate.effectiveOn < day) throw conflict('settings.rateUsed');
    const isStored = await updateExchangeRate(ctx, { id, perUnitScaled: basedOn }, { perUnitScaled, source });
    if (!isStored) throw conflict('settings.changed');
    const { currency, effectiveOn } = rate;
    const before = { currency, perUnit: formatRate(basedOn), effectiveOn, source: rate.source };
    const after = { currency, perUnit: formatRate(perUnitScaled), effectiveOn, source };
    await recordAudit(ctx, {
      action: 'exchange_rate.correct',
      entityType: 'exchange_rate',
      entityId: id,
      before,
      after,
    });
  });
}
