import { inTransaction } from '#db/client.ts';
import { type AuditTrailFilter, listAuditTrail } from '#db/repositories/audit-trail.ts';
import { recordAudit } from '#lib/audit/record-audit.ts';
import { type Ctx, requirePermission, requireRecentSignIn } from '#lib/auth/context.ts';
import { today } from '#lib/core/dates.ts';
import { AppError } from '#lib/core/errors.ts';
import { parseInput } from '#lib/core/parse.ts';
import { say } from '#lib/core/say.ts';
import { writeCsv } from '#lib/documents/sheet/write-csv.ts';
import type { MadeFile } from '#lib/files/schema.ts';
import { getBusinessSettings } from '#lib/settings/get-business-settings.ts';
import { type AuditEventDto, type AuditFileFormat, ExportAuditEventsInput } from './schema.ts';
import { toAuditEventDtos } from './to-audit-event-dto.ts';
import { toTrailFilter } from './to-trail-filter.ts';

const mostRows = 100_000;
const rowsAtOnce = 1_000;

/**
 * All events that the filters show, newest first, as CSV or as one JSON object a line. It leaves an audit row. Throws
 * recent_sign_in_needed, and limit_exceeded beyond 100,000 events.
 */
export async function exportAuditEvents(ctx: Ctx, input: ExportAuditEventsInput): Promise<MadeFile> {
  requirePermission(ctx, 'audit:read');
  requireRecentSignIn(ctx);
  const { format, ...filters } = parseInput(ExportAuditEventsInput, input);
  const [filter, { timeZone }] = await Promise.all([toTrailFilter(ctx, filters), getBusinessSettings(ctx)]);
  const events = await loadAll(ctx, filter);
  const after = { format, filters, rowCount: events.length };
  await inTransaction(ctx, (ctx) =>
    recordAudit(ctx, { action: 'audit.export', entityType: 'audit', entityId: 'trail', after }),
  );
  const name = `audit-${today(ctx.now, timeZone)}.${format}`;
  return { name, mediaType: mediaTypes[format], bytes: write[format](events) };
}

const mediaTypes: Record<AuditFileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
};

async function loadAll(ctx: Ctx, filter: AuditTrailFilter): Promise<AuditEventDto[]> {
  const found: AuditEventDto[] = [];
  for (let after: { at: Date; id: string } | undefined; ; ) {
    const rows = await listAuditTrail(ctx, filter, { after, limit: rowsAtOnce });
    found.push(...(await toAuditEventDtos(ctx, rows)));
    if (found.length > mostRows) throw new AppError('limit_exceeded', say('exporting.auditTooMany'));
    after = rows.at(-1);
    if (!after || rows.length < rowsAtOnce) return found;
  }
}

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

const columns: readonly [header: string, cell: (event: AuditEventDto) => string | null][] = [
  ['id', ({ id }) => id],
  ['at', ({ at }) => at.toISOString()],
  ['actor_kind', ({ actor }) => actor.kind],
  ['actor_id', ({ actor }) => actor.id],
  ['actor', ({ actor }) => actor.name],
  ['via', ({ via }) => via],
  ['on_behalf_of', ({ onBehalfOf }) => onBehalfOf?.name ?? null],
  ['action', ({ action }) => action],
  ['outcome', ({ outcome }) => outcome],
  ['object_type', ({ object }) => object.type],
  ['object_id', ({ object }) => object.id],
  ['object', ({ object }) => object.name],
  ['before', ({ before }) => json(before)],
  ['after', ({ after }) => json(after)],
  ['request_id', ({ requestId }) => requestId],
  ['address', ({ address }) => address],
];

const write: Record<AuditFileFormat, (events: readonly AuditEventDto[]) => Uint8Array<ArrayBuffer>> = {
  csv: (events) =>
    writeCsv({
      columns: columns.map(([header]) => ({ header, kind: 'text' })),
      rows: events.map((event) => columns.map(([, cell]) => cell(event))),
    }),
  ndjson: (events) => new Uint8Array(Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''))),
};
