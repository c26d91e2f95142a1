import { inTransaction } from '#db/client.ts';
import { insertExchangeRate } from '#db/repositories/settings.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict } from '#lib/core/errors.ts';
import { newId } from '#lib/core/ids.ts';
import { formatRate } from '#lib/core/money.ts';
import { parseInput } from '#lib/core/parse.ts';
import { AddExchangeRateInput } from './schema/inputs.ts';

/**
 * Adds dirhams per unit of a currency from a day on, with who quoted them (business rule: Money, other currencies).
 * Versions that were made keep their rates. Throws conflict where the currency has a rate of that day.
 */
export async function addExchangeRate(ctx: Ctx, input: AddExchangeRateInput): Promise<{ id: string }> {
  requirePermission(ctx, 'settings:update');
  const { currency, perUnit: perUnitScaled, effectiveOn, source } = parseInput(AddExchangeRateInput, input);
  return inTransaction(ctx, async (ctx) => {
    const id = newId('rate');
    const row = { id, currency, perUnitScaled, effectiveOn, source, createdAt: ctx.now };
    if (!(await insertExchangeRate(ctx, row)))
      throw conflict('settings.rateOfDay', { currency, day: { day: effectiveOn } });
    const after = { currency, perUnit: formatRate(perUnitScaled), effectiveOn, source };
    await recordAudit(ctx, { action: 'exchange_rate.add', entityType: 'exchange_rate', entityId: id, after });
    return { id };
  });
}
