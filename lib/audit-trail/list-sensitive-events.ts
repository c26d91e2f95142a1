import { listLatestOf } from '#db/repositories/overview.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import type { AuditAction } from './rules/actions.ts';
import type { AuditEventDto } from './schema.ts';
import { toAuditEventDtos } from './to-audit-event-dto.ts';

const mostEvents = 6;
/** What changes who may do what, or takes much out at once. */
const sensitive: readonly AuditAction[] = [
  'user.grant_role',
  'user.change_grant',
  'user.revoke_role',
  'user.invite',
  'user.disable',
  'user.enable',
  'user.reset_second_factor',
  'user.hand_over_records',
  'role.create',
  'role.update',
  'role.delete',
  'api_key.create',
  'api_key.rotate',
  'api_key.revoke',
  'settings.update_business',
  'settings.update_security',
  'audit.export',
  'proposals.export',
  'locations.export',
  'access.refuse',
];

/** The last events that change who may do what, or that take much out at once, newest first. */
export async function listSensitiveEvents(ctx: Ctx): Promise<{ items: AuditEventDto[] }> {
  requirePermission(ctx, 'audit:read');
  return { items: await toAuditEventDtos(ctx, await listLatestOf(ctx, sensitive, mostEvents)) };
}
