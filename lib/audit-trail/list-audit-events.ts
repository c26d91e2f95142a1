import { listAuditTrail } from '#db/repositories/audit-trail.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { parseMomentCursor, toMomentCursor } from '#lib/core/cursor.ts';
import { parseInput } from '#lib/core/parse.ts';
import { type AuditEventPage, ListAuditEventsInput } from './schema.ts';
import { toAuditEventDtos } from './to-audit-event-dto.ts';
import { toTrailFilter } from './to-trail-filter.ts';

/**
 * What happened, newest first, narrowed by the person at work, the action, the object, the outcome and days of the
 * business. Throws invalid_input for a place that is none.
 */
export async function listAuditEvents(ctx: Ctx, input: ListAuditEventsInput = {}): Promise<AuditEventPage> {
  requirePermission(ctx, 'audit:read');
  const { limit, cursor, ...filters } = parseInput(ListAuditEventsInput, input);
  const after = cursor === undefined ? undefined : parseMomentCursor(cursor);
  const found = await listAuditTrail(ctx, await toTrailFilter(ctx, filters), { after, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    items: await toAuditEventDtos(ctx, rows),
    nextCursor: last && found.length > limit ? toMomentCursor(last.at, last.id) : null,
  };
}
