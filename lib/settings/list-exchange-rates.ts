import { listExchangeRates as listRows } from '#db/repositories/settings.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { formatRate } from '#lib/core/money.ts';
import { businessDay } from './business-day.ts';
import { placeInTime } from './rules.ts';
import { ExchangeRateDto } from './schema.ts';

/** All exchange rates by currency, the newest first: those to come, the one in force and its history. */
export async function listExchangeRates(ctx: Ctx): Promise<ExchangeRateDto[]> {
  requirePermission(ctx, 'settings:read');
  const [rows, day] = await Promise.all([listRows(ctx), businessDay(ctx)]);
  const newestFirst = rows.toSorted((one, other) =>
    one.currency === other.currency
      ? other.effectiveOn.localeCompare(one.effectiveOn)
      : one.currency.localeCompare(other.currency),
  );
  return newestFirst.map((row) => {
    const ofItsKind = rows.filter(({ currency }) => currency === row.currency);
    const shown = { perUnit: formatRate(row.perUnitScaled), isCorrectable: row.effectiveOn >= day };
    return ExchangeRateDto.parse({ ...row, ...shown, state: placeInTime(row, ofItsKind, day) });
  });
}
