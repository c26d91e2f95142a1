import { inTransaction } from '#db/client.ts';
import { insertAuditEvents } from '#db/repositories/audit.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { type AuditEntry, toAuditRow } from './record-audit.ts';

/** Writes one row for each record of a bulk change, in its transaction; the change also has a summary of its own. */
export async function recordAudits(ctx: Ctx, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => toAuditRow(ctx, entry));
  await inTransaction(ctx, (ctx) => insertAuditEvents(ctx, rows));
}
