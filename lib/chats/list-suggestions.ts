import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { listLocations } from '#lib/inventory/list-locations.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { suggestMessages } from './rules.ts';
import type { SuggestedMessage } from './schema.ts';

/** What an empty chat offers, about locations that are on sale; nothing where there are none. */
export async function listSuggestions(ctx: Ctx): Promise<SuggestedMessage[]> {
  requirePermission(ctx, 'assistant:use');
  const [{ items }, { timeZone }] = await Promise.all([listLocations(ctx, { limit: 100 }), getBusinessSettings(ctx)]);
  return suggestMessages(items, today(ctx.now, timeZone));
}
