import type { Ctx } from '#lib/auth/context.ts';
import { addDays, startOfDay, today } from '#lib/core/dates.ts';
import { wrongField } from '#lib/core/errors.ts';
import { say } from '#lib/core/say.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';

/** The moment after the last day of a grant in the business's time zone; null without one. Throws for a day gone by. */
export async function toExpiry(ctx: Ctx, lastDay: string | null): Promise<Date | null> {
  if (lastDay === null) return null;
  const { timeZone } = await getBusinessSettings(ctx);
  if (lastDay < today(ctx.now, timeZone)) {
    throw wrongField({ path: 'lastDay', message: say('roles.past'), kind: 'invalid' });
  }
  return startOfDay(addDays(lastDay, 1), timeZone);
}

/** The last day on which a grant with this end counts, in the business's time zone; null for no end. */
export async function lastDayOf(ctx: Ctx, expiresAt: Date | null): Promise<string | null> {
  if (expiresAt === null) return null;
  const { timeZone } = await getBusinessSettings(ctx);
  return today(new Date(expiresAt.getTime() - 1), timeZone);
}
