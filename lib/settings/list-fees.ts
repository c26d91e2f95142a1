import { listFeeSchedule } from '#db/repositories/settings.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { businessDay } from './business-day.ts';
import { isSameCity, placeInTime } from './rules.ts';
import { FeeDto } from './schema.ts';

/** The municipality fees, any city first, then by city, the newest first. */
export async function listFees(ctx: Ctx): Promise<FeeDto[]> {
  requirePermission(ctx, 'settings:read');
  const [rows, day] = await Promise.all([listFeeSchedule(ctx), businessDay(ctx)]);
  const cityFirst = rows.toSorted((one, other) => {
    const byCity = (one.city ?? '').localeCompare(other.city ?? '');
    return byCity === 0 ? other.effectiveOn.localeCompare(one.effectiveOn) : byCity;
  });
  return cityFirst.map((row) => {
    const ofItsKind = rows.filter(({ city }) => isSameCity(city, row.city));
    return FeeDto.parse({ ...row, state: placeInTime(row, ofItsKind, day) });
  });
}
