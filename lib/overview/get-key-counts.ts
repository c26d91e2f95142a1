import { countKeysEnding } from '#db/repositories/overview.ts';
import { soonMs } from '#lib/api-keys/rules.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { KeyCounts } from './schema.ts';

/** How many API keys are in use, and how many of those end soon. */
export async function getKeyCounts(ctx: Ctx): Promise<KeyCounts> {
  requirePermission(ctx, 'api_keys:read');
  return KeyCounts.parse(await countKeysEnding(ctx, ctx.now, new Date(ctx.now.getTime() + soonMs)));
}
