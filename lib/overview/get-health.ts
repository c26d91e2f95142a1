import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { findFailingParts } from '#lib/start/check-readiness.ts';
import { Health } from './schema.ts';

/** Which parts of the installation do not answer now. */
export async function getHealth(ctx: Ctx): Promise<Health> {
  requirePermission(ctx, 'settings:read');
  return Health.parse({ failing: await findFailingParts() });
}
