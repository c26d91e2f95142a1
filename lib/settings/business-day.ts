import type { Ctx } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { getBusinessSettings } from './get-business-settings.ts';

/** The date of the business at `ctx.now`. */
export async function businessDay(ctx: Ctx): Promise<string> {
  const { timeZone } = await getBusinessSettings(ctx);
  return today(ctx.now, timeZone);
}
