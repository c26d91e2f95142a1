import { listObjectNames } from '#db/repositories/object-names.ts';
import type { AuditEventRow } from '#db/schema/index.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { AuditEventDto } from './schema.ts';

/** Events as they are shown, with what their objects and people are called now. */
export async function toAuditEventDtos(ctx: Ctx, rows: readonly AuditEventRow[]): Promise<AuditEventDto[]> {
  const people = rows.flatMap(({ onBehalfOf }) => (onBehalfOf ? [{ type: 'user', id: onBehalfOf }] : []));
  const objects = rows.map(({ entityType, entityId }) => ({ type: entityType, id: entityId }));
  const names = await listObjectNames(ctx, [...objects, ...people]);
  return rows.map((row) => toAuditEventDto(row, names));
}

function toAuditEventDto(row: AuditEventRow, names: ReadonlyMap<string, string>): AuditEventDto {
  const { actorKind, actorId, actorName, onBehalfOf, entityType, entityId, ...event } = row;
  return AuditEventDto.parse({
    ...event,
    actor: { kind: actorKind, id: actorId, name: actorName },
    onBehalfOf: onBehalfOf && { id: onBehalfOf, name: names.get(onBehalfOf) ?? null },
    object: { type: entityType, id: entityId, name: names.get(entityId) ?? nameWithin(row) },
  });
}

/** What is gone or never had a table of its own may still tell its name. */
function nameWithin({ before, after }: AuditEventRow): string | null {
  const name = after?.name ?? before?.name ?? after?.number ?? before?.number;
  return typeof name === 'string' ? name : null;
}
