import { listKeyUsage } from '#db/repositories/api-keys.ts';
import { type Ctx, requireSelf } from '#lib/auth/context.ts';
import { addDays, today } from '#lib/core/dates.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { storeCountedUses } from './count-key-use.ts';
import { findReadableKey } from './find-readable-key.ts';
import type { ApiKeyInput, ApiKeyUsage } from './schema.ts';

const shownDays = 30;

/** The calls of a key on each of the last 30 days of the business, the oldest first. Throws not_found. */
export async function getApiKeyUsage(ctx: Ctx, input: ApiKeyInput): Promise<ApiKeyUsage> {
  requireSelf(ctx);
  const { key } = await findReadableKey(ctx, input);
  const { timeZone } = await getBusinessSettings(ctx);
  await storeCountedUses(ctx);
  const first = addDays(today(ctx.now, timeZone), 1 - shownDays);
  const stored = new Map((await listKeyUsage(ctx, key.id, first)).map((row) => [row.day, row]));
  const days = Array.from({ length: shownDays }, (_, index) => addDays(first, index));
  return { days: days.map((day) => stored.get(day) ?? { day, calls: 0, refused: 0 }) };
}
