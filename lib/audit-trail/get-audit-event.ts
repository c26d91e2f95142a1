import { findAuditLink, hashBefore } from '#db/repositories/audit-chain.ts';
import { hashLink } from '#db/repositories/audit-hash.ts';
import { findAuditEvent } from '#db/repositories/audit-trail.ts';
import type { AuditEventRow } from '#db/schema/index.ts';
import { type Ctx, requirePermission } from '#lib/auth/context.ts';
import { notFound } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { AuditEventDetailDto, GetAuditEventInput } from './schema.ts';
import { toAuditEventDtos } from './to-audit-event-dto.ts';

/** One event with its place in the chain. Throws not_found. */
export async function getAuditEvent(ctx: Ctx, input: GetAuditEventInput): Promise<AuditEventDetailDto> {
  requirePermission(ctx, 'audit:read');
  const { eventId } = parseInput(GetAuditEventInput, input);
  const row = await findAuditEvent(ctx, eventId);
  if (!row) throw notFound('auditEvent');
  const [[event], link] = await Promise.all([toAuditEventDtos(ctx, [row]), loadLink(ctx, row)]);
  return AuditEventDetailDto.parse({ ...event, link });
}

async function loadLink(ctx: Ctx, event: AuditEventRow) {
  const link = await findAuditLink(ctx, event.id);
  if (!link) return null;
  const previous = await hashBefore(ctx, link.sequence);
  return { ...link, fits: previous !== undefined && hashLink(previous, event) === link.hash };
}
