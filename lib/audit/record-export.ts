import { inTransaction } from '#db/client.ts';
import type { Ctx } from '#lib/auth/context.ts';
import { recordAudit } from './record-audit.ts';

type Export = { list: 'proposals' | 'locations'; format: string; filters: Record<string, unknown>; rowCount: number };

/** Writes the audit row of a file that a list was made into: what it was narrowed to, and how many rows it has. */
export async function recordExport(ctx: Ctx, { list, ...made }: Export): Promise<void> {
  await inTransaction(ctx, (ctx) =>
    recordAudit(ctx, { action: `${list}.export`, entityType: 'list', entityId: list, after: made }),
  );
}
