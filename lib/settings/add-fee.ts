import { inTransaction } from '#db/client.ts';
import { insertFee, listFeeSchedule, lockFeeSchedule } from '#db/repositories/settings.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { conflict, wrongField } from '#lib/core/errors.ts';
import { plainDigits } from '#lib/core/format.ts';
import { newId } from '#lib/core/ids.ts';
import { baseCurrency, parseMoney } from '#lib/core/money.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { businessDay } from './business-day.ts';
import { isSameCity } from './rules.ts';
import { AddFeeInput } from './schema/inputs.ts';

/**
 * Adds a municipality fee of a city, or of any, from a day on, today at the earliest (business rule: Money,
 * municipality). Versions that were made keep theirs. Throws conflict where the city has a fee of that day.
 */
export async function addFee(ctx: Ctx, input: AddFeeInput): Promise<{ id: string }> {
  requirePermission(ctx, 'settings:update');
  const { amount, city: given, unit, effectiveOn } = parseInput(AddFeeInput, input);
  const [amountMinor, city] = [readAmount(amount), given || null];
  if (effectiveOn < (await businessDay(ctx))) {
    throw wrongField({ path: 'effectiveOn', message: say('settings.feePast'), kind: 'invalid' });
  }
  return inTransaction(ctx, async (ctx) => {
    await lockFeeSchedule(ctx);
    const others = await listFeeSchedule(ctx);
    if (others.some((one) => one.effectiveOn === effectiveOn && isSameCity(one.city, city))) {
      throw conflict('settings.feeOfDay', { day: { day: effectiveOn } });
    }
    const fee = { city, amountMinor, unit, effectiveOn };
    const id = newId('fee');
    await insertFee(ctx, { id, ...fee, createdAt: ctx.now });
    await recordAudit(ctx, { action: 'fee.add', entityType: 'fee', entityId: id, after: fee });
    return { id };
  });
}

function readAmount(text: string): number {
  if (/^0+$/.test(plainDigits(text))) return 0;
  const parsed = parseMoney(text, { defaultCurrency: baseCurrency });
  if (parsed.ok && parsed.currency === baseCurrency) return parsed.amountMinor;
  const message = parsed.ok ? say('settings.feeCurrency') : parsed.reason;
  throw wrongField({ path: 'amount', message, kind: 'invalid' });
}
