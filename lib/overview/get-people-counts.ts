import { countUsersByStatus } from '#db/repositories/overview.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { PeopleCounts } from './schema.ts';

/** How many people are active, invited and disabled. */
export async function getPeopleCounts(ctx: Ctx): Promise<PeopleCounts> {
  requirePermission(ctx, 'users:read');
  const counts = await countUsersByStatus(ctx);
  const of = (status: 'active' | 'invited' | 'disabled') => counts.get(status) ?? 0;
  return PeopleCounts.parse({ active: of('active'), invited: of('invited'), disabled: of('disabled') });
}
